/** News that travels between functions: each event, what it carries, and which system actions it becomes. */
import type { ActionName, ParsedInput } from './actions'

/** event → the system actions that it is delivered to, each exactly once. */
export const events = {
  'gig.booked': ['insurance.bindCover'],
  'booking.cancelled': ['insurance.endCover'],
  'round.published': ['gigs.promiseSeats'],
  'offer.declined': ['gigs.endPromise'],
  'people.freed': ['matching.followPeople'],
  'offer.answered': ['matching.noteAnswers'],
  'gig.cancelled': ['gigs.cancelBookings', 'attendance.settleCancelledGig'],
  'gig.settled': ['wages.refundGig'],
  'gig.silent': ['attendance.releaseAbsent'],
  'shift.confirmed': ['wages.accrueShift'],
  'wage.noticed': ['wages.tellLateWage'],
  'tap.expires': ['wages.remindOfTap'],
  'wage.lateness': ['gigs.noteLateWage'],
  'job.differed': ['gigs.noteDifference'],
  'objection.moved': ['wages.followObjection'],
  'complaint.moved': ['attendance.followComplaint', 'wages.followComplaint'],
  'item.fundable': ['wages.fundItem'],
  'notice.received': ['wages.settleNotice'],
  'refund.reserved': ['wages.sendRefund'],
} as const satisfies Readonly<Record<string, readonly ActionName[]>>

export type EventName = keyof typeof events
/** What an event carries: just the input of the actions it becomes. */
export type EventFacts<Name extends EventName> = ParsedInput<(typeof events)[Name][number]>

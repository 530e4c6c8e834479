/** The shift that a booking plans; it becomes a document with the first event or the confirmation. */
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { autoReleaseAt } from '@/domain/wages/auto-release'
import type { AgreementTerms } from '@/domain/gigs/agreement'
import type { Reads } from '../_kernel/collections'
import type { Booking } from '../gigs/reader'
import { type Shift, shiftIdOf, shifts } from './repository'

/** The shift before anybody has arrived, by the times that were agreed. */
export function plannedShift({ bookingId, gigId, workerId, employerId, terms }: Booking): Shift {
  const plannedEndAt = endsAt(terms)
  return {
    bookingId,
    gigId,
    workerId,
    employerId,
    workOn: terms.workOn,
    state: 'planned',
    plannedStartAt: startsAt(terms),
    plannedEndAt,
    breakMinutes: terms.breakMinutes,
    events: [],
    measure: terms.payUnit === 'piece' ? 'pieces' : 'minutes',
    ...{ confirmed: null, objection: null, complaint: null },
    autoReleaseAt: autoReleaseAt(plannedEndAt),
  }
}

export interface FoundShift {
  readonly shiftId: string
  readonly shift: Shift
  readonly isStored: boolean
  /** What was agreed, where the booking has been read for it. */
  readonly terms?: AgreementTerms
}

/** The stored shift of the booking, or the one it plans. */
export async function findShift(reads: Reads, booking: Booking): Promise<FoundShift> {
  const { terms } = booking
  const shiftId = shiftIdOf(booking.bookingId)
  const stored = await reads.get(shifts, shiftId)
  if (stored) {
    const { _id, ...shift } = stored
    return { shiftId, shift, isStored: true, terms }
  }
  return { shiftId, shift: plannedShift(booking), isStored: false, terms }
}

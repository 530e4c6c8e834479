/** Where a "no" leads on: the screen on which the reader can change it, by the code of the refusal. */
import { wayOutWords as words } from '@/copy/zh/problems'

export interface WayOut {
  readonly label: string
  readonly path: string
  /** Tabs start anew; other screens open above this one, so that what was begun can be gone on with. */
  readonly isTab: boolean
}

const realName: WayOut = { label: words.realName, path: '/pages/accounts/real-name/index', isTab: false }
const register: WayOut = { label: words.register, path: '/pages/accounts/register/index', isTab: false }
const find: WayOut = { label: words.find, path: '/pages/home/find/index', isTab: true }
const shifts: WayOut = { label: words.shifts, path: '/pages/home/shifts/index', isTab: true }
const complaints: WayOut = {
  label: words.complaints,
  path: '/pages/disputes/complaints/index',
  isTab: false,
}

const waysOut: Readonly<Record<string, WayOut>> = {
  'accounts.real-name.missing': realName,
  'subsidies.claim.real-name-missing': realName,
  'gigs.publish.real-name-missing': realName,
  'accounts.person.not-registered': register,
  'gigs.gig.filled': find,
  'gigs.gig.expired': find,
  'gigs.gig.not-open': find,
  'gigs.gig.unknown': find,
  'gigs.seat.none-left': find,
  'gigs.application.closed': find,
  'gigs.booking.own-gig': find,
  'gigs.agreement.too-late': find,
  'gigs.booking.already-booked': shifts,
  'gigs.booking.not-booked': shifts,
  'gigs.booking.overlap': shifts,
  'gigs.booking.unknown': shifts,
  'attendance.booking.unknown': shifts,
  'attendance.code.other-gig': shifts,
  'disputes.complaint.already-open': complaints,
}

export const wayOutOf = (code: string): WayOut | undefined => waysOut[code]

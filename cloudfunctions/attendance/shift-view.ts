/** How a shift is shown: the same events, hours and presumption to worker, employer and inspector. */
import type { ShiftView } from '@/contract/attendance'
import { type Worked, workedMinutes } from '@/domain/attendance/worked-minutes'
import type { Instant } from '@/domain/calendar/instant'
import { type Shift, shiftIdOf } from './repository'

/** The hours of a shift as they count at `now`. */
export const countedHours = (shift: Shift, now: Instant): Worked => workedMinutes({ ...shift, now })

/** A missing check-out is presumed once the planned end is over; nobody need write that down. */
const shownState = ({ state }: Shift, { presumed }: Worked) =>
  state === 'arrived' && presumed ? 'presumed' : state

export function shiftView(shift: Shift, now: Instant): ShiftView {
  const worked = countedHours(shift, now)
  return {
    shiftId: shiftIdOf(shift.bookingId),
    bookingId: shift.bookingId,
    gigId: shift.gigId,
    state: shownState(shift, worked),
    plannedStartAt: shift.plannedStartAt,
    plannedEndAt: shift.plannedEndAt,
    breakMinutes: shift.breakMinutes,
    events: shift.events.map(({ kind, deviceAt, receivedAt }) => ({ kind, deviceAt, receivedAt })),
    checkInAt: worked.checkInAt,
    checkOutAt: worked.checkOutAt,
    workedMinutes: worked.workedMinutes,
    presumed: worked.presumed,
    confirmedMinutes: shift.confirmed?.minutes ?? null,
    cutReason: shift.confirmed?.cutReason ?? null,
    autoReleaseAt: shift.autoReleaseAt,
  }
}

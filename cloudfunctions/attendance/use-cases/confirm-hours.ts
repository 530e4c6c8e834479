/** The employer confirms the hours; fewer than both sides saw only with a reason, which the worker reads. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { hoursAsDecided } from '../confirming'
import { standingBooking } from '../standing-booking'
import { findShift } from '../planned-shift'
import type { Shift } from '../repository'
import { confirmShift } from '../shift-confirmation'
import { countedHours, shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.confirmHours'>

/** What keeps the hours from being confirmed now, if anything does. */
export function tooEarlyOrLate(shift: Shift, now: Instant): Refusal | undefined {
  const { confirmed, plannedEndAt } = shift
  if (confirmed)
    return refuse('attendance.shift.already-confirmed', houseRule('T-03'), { confirmedAt: confirmed.at })
  if (countedHours(shift, now).state === 'left' || plannedEndAt <= now) return undefined
  return refuse('attendance.shift.not-over', houseRule('T-03'), { plannedEndAt })
}

export async function confirmHours(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, workedMinutes: minutes, pieces, reason = null } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const refused = tooEarlyOrLate(found.shift, call.now)
  if (refused) return refused
  const hours = hoursAsDecided({ shift: found.shift, booking }, { minutes, pieces, reason }, call.now)
  if (isRefusal(hours)) return hours
  return shiftView(confirmShift(unit, found, { ...hours, by: 'employer' }), call.now)
}

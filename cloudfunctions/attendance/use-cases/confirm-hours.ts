/** The employer confirms the hours; fewer than both sides saw only with a reason, which the worker reads. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { hoursAsDecided, tooEarlyOrLate } from '../confirming'
import { standingBooking } from '../standing-booking'
import { findShift } from '../planned-shift'
import { confirmShift } from '../shift-confirmation'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.confirmHours'>

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

/**
 * Staff of the market, or the inspection, decide hours that the two do not: with a reason, and with what they
 * looked at.
 */
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

type Input = ParsedInput<'attendance.releaseByStaff'>

/** What staff take away can be objected to like any other cut. */
export async function releaseByStaff(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, workedMinutes: minutes, pieces, reason, evidence } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const refused = tooEarlyOrLate(found.shift, call.now)
  if (refused) return refused
  const hours = hoursAsDecided({ shift: found.shift, booking }, { minutes, pieces, reason }, call.now)
  if (isRefusal(hours)) return hours
  const confirmed = { ...hours, evidence, cutReason: reason, by: 'staff' as const }
  return shiftView(confirmShift(unit, found, confirmed), call.now)
}

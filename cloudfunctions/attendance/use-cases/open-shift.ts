/** The shift as both sides see it. */
import type { ShiftView } from '@/contract/attendance'
import type { ParsedInput } from '@/contract/actions'
import type { Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { isRefusal } from '@/domain/policy/refusal'
import { bookingNamed } from '../standing-booking'
import { findShift } from '../planned-shift'
import { shiftView } from '../shift-view'

export async function openShift(
  call: Call<ParsedInput<'attendance.openShift'>>,
): Promise<ShiftView | Refusal> {
  const booking = await bookingNamed(call.reads, call.input.bookingId)
  if (isRefusal(booking)) return booking
  const { shift } = await findShift(call.reads, booking)
  return shiftView(shift, call.now)
}

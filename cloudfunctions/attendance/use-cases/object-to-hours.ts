/** The worker objects to a cut: what is disputed is set aside, what is not is on its way already. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { raiseObjection } from '@/domain/attendance/raising-objection'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { decidedShift, measured, raise } from '../objecting'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.objectToHours'>

export async function objectToHours(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, reason } = call.input
  const found = await decidedShift(unit, bookingId)
  if (isRefusal(found)) return found
  const { confirmed, shift } = found
  const raised = raiseObjection({
    cut: confirmed.cut,
    asked: measured(shift, call.input),
    cutAt: confirmed.at,
    isRaised: shift.objection !== null,
    now: call.now,
  })
  if (isRefusal(raised)) return raised
  return shiftView(raise(unit, found, { by: 'worker', reason, ...raised }), call.now)
}

/**
 * The employer contests that the job was not as promised: staff decide; what has reached the worker stays
 * theirs.
 */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { mayObject } from '@/domain/attendance/hours-objection'
import { decideBy } from '@/domain/attendance/raising-objection'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { decidedShift, raise } from '../objecting'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.contestCallOut'>

export async function contestCallOut(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, reason } = call.input
  const found = await decidedShift(unit, bookingId)
  if (isRefusal(found)) return found
  const { confirmed, shift } = found
  if (confirmed.by !== 'notAsPromised') return refuse('attendance.call-out.none', houseRule('C-09'))
  if (shift.objection) return refuse('attendance.objection.already-raised', houseRule('T-06'))
  const inTime = mayObject(confirmed.at, call.now)
  if (isRefusal(inTime)) return inTime
  const objection = {
    by: 'employer',
    reason,
    claimed: confirmed.minutes,
    decideBy: decideBy(call.now),
  } as const
  return shiftView(raise(unit, found, objection), call.now)
}

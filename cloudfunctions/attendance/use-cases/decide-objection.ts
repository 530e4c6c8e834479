/** Staff of the market, or the inspection, decide an objection with a reason that both sides read. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { decision } from '@/domain/attendance/settling-objection'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { end, measured, openObjection } from '../objecting'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.decideObjection'>

export async function decideObjection(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, reason } = call.input
  const found = await openObjection(unit, bookingId)
  if (isRefusal(found)) return found
  const asked = measured(found.shift, call.input)
  if (asked === null) return refuse('attendance.objection.award-missing', houseRule('T-07'))
  const { claimed, conceded } = found.objection
  const decided = decision({ claimed, conceded: conceded?.granted ?? null }, asked)
  if (isRefusal(decided)) return decided
  const shift = end(unit, found, { to: 'decided', ...decided, by: 'staff', reason })
  return shiftView(shift, call.now)
}

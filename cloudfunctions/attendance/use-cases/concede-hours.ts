/** The employer gives in, wholly or in part: what is conceded goes on its way at once. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { concession } from '@/domain/attendance/settling-objection'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { concedePart, end, measured, openObjection } from '../objecting'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.concedeHours'>

export async function concedeHours(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const found = await openObjection(unit, call.input.bookingId, 'worker')
  if (isRefusal(found)) return found
  const { claimed, conceded } = found.objection
  const dispute = { claimed, conceded: conceded?.granted ?? null }
  const granting = concession(dispute, measured(found.shift, call.input))
  if (isRefusal(granting)) return granting
  const { granted: awarded, isAll } = granting
  const shift = isAll
    ? end(unit, found, { to: 'conceded', awarded, by: 'employer', reason: null })
    : concedePart(unit, found, awarded)
  return shiftView(shift, call.now)
}

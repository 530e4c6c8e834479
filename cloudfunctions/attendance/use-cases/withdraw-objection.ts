/** Whoever objected takes it back: the hours stay as they were decided, and other roads stay open. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { openPart } from '@/domain/attendance/settling-objection'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { end, openObjection } from '../objecting'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.withdrawObjection'>

/** An employer who no longer contests a call leaves all of it to the worker. */
export async function withdrawObjection(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId } = call.input
  const isWorker = bookingId.endsWith(`:${personOf(call)._id}`)
  const by = isWorker ? 'worker' : 'employer'
  const found = await openObjection(unit, bookingId, by)
  if (isRefusal(found)) return found
  const { claimed, conceded } = found.objection
  const awarded = isWorker ? 0 : openPart({ claimed, conceded: conceded?.granted ?? null })
  return shiftView(end(unit, found, { to: 'withdrawn', awarded, by, reason: null }), call.now)
}

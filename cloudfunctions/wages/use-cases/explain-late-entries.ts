/**
 * Finance says why an entry turned up after its day was closed; the day that is open because of it closes.
 */
import type { Answer, ParsedInput } from '@/contract/actions'
import { closeStates } from '@/domain/ledger/close-states'
import { mayExplain } from '@/domain/ledger/explain-day'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { closeRow } from '../close/close-view'
import { bookCloses, closeIdOf } from '../close/repository'

type Name = 'wages.explainLateEntries'

/** The reason stays with the close, and the sums stay as they were counted. */
export async function explainLateEntries(
  call: Call<ParsedInput<Name>>,
  unit: Unit,
): Promise<Answer<Name> | Refusal> {
  const { day, reason } = call.input
  const closeId = closeIdOf('book', day)
  const close = await unit.get(bookCloses, closeId)
  if (!close) return refuse('wages.close.unknown', houseRule('M-10'), { day })
  const allowed = mayExplain(close)
  if (isRefusal(allowed)) return allowed
  const explained = { by: actorIdOf(call), at: unit.at, reason }
  const closed = { ...closeStates.move(close, 'closed'), problem: null, closedAt: unit.at, explained }
  unit.save(bookCloses, closeId, closed)
  return closeRow({ ...closed, _id: closeId })
}

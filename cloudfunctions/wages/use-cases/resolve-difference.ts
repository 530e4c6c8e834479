/** A finance officer says what a difference is; above a sum of the house a second one must say the same. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { resolveDifference as decide } from '@/domain/ledger/resolve-difference'
import { fen } from '@/domain/money/fen'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { differenceView } from '../close/difference-view'
import { closeFigure } from '../close/figures'
import { differences } from '../close/repository'

type Name = 'wages.resolveDifference'

export async function resolveDifference(
  call: Call<ParsedInput<Name>>,
  unit: Unit,
): Promise<Answer<Name> | Refusal> {
  const { differenceId, resolution, reason } = call.input
  const stored = await unit.get(differences, differenceId)
  if (!stored) return refuse('wages.difference.unknown', houseRule('M-11'))
  const fourEyesFen = fen(closeFigure('fourEyes', call.today))
  const decided = decide(stored, { officerId: actorIdOf(call), resolution, at: unit.at, fourEyesFen })
  if (isRefusal(decided)) return decided
  const { entry, ...change } = decided
  const refusal = entry && (await unit.post(entry))
  if (refusal) return refusal
  const resolvedAt = change.resolvedBy === null ? null : unit.at
  const next = { ...stored, ...change, resolution, reason, resolvedAt }
  unit.save(differences, differenceId, next)
  return differenceView(next, call.today)
}

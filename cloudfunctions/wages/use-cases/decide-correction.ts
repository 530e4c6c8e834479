/** Another finance officer books a proposed correction as an entry of its own kind, or declines it. */
import type { ParsedInput } from '@/contract/actions'
import type { CorrectionView } from '@/contract/wages'
import { correctionBooked } from '@/domain/ledger/entries-of-doubt'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { mayDecideCorrection } from '@/domain/wages/correction'
import { correctionStates } from '@/domain/wages/correction-states'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { correctionView } from '../correction-view'
import { corrections } from '../cases'

/** The book itself refuses an overdraft and an account that a dispute holds; then nothing is decided. */
export async function decideCorrection(
  call: Call<ParsedInput<'wages.decideCorrection'>>,
  unit: Unit,
): Promise<CorrectionView | Refusal> {
  const { correctionId, decision, reason } = call.input
  const correction = await unit.get(corrections, correctionId)
  if (!correction) return refuse('wages.correction.unknown', houseRule('M-06'))
  const { state, proposedBy, postings } = correction
  const allowed = mayDecideCorrection({ state, proposedBy, decidedBy: actorIdOf(call) })
  if (isRefusal(allowed)) return allowed
  const entry = correctionBooked({ correctionId, postings, at: unit.at })
  const refusal = decision === 'booked' ? await unit.post(entry) : undefined
  if (refusal) return refusal
  const decided = { by: actorIdOf(call), at: call.now, reason }
  const next = { ...correctionStates.move(correction, decision), decided }
  unit.save(corrections, correctionId, next)
  return correctionView(next)
}

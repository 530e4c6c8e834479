/**
 * A finance officer proposes to correct the book, with postings, a reason and evidence; nothing is booked
 * yet.
 */
import type { ParsedInput } from '@/contract/actions'
import type { CorrectionView } from '@/contract/wages'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { mayCorrect } from '@/domain/wages/correction'
import { actorIdOf, type Call } from '../../_kernel/call'
import { newId } from '../../_kernel/identifiers'
import type { Unit } from '../../_kernel/unit'
import { correctionView } from '../correction-view'
import { type Correction, correctionIdOf, corrections } from '../cases'

export async function proposeCorrection(
  call: Call<ParsedInput<'wages.proposeCorrection'>>,
  unit: Unit,
): Promise<CorrectionView | Refusal> {
  const { postings, reason, evidence } = call.input
  const allowed = mayCorrect(postings)
  if (isRefusal(allowed)) return allowed
  const correction: Correction = {
    state: 'proposed',
    ...{ postings, reason, evidence },
    proposedBy: actorIdOf(call),
    proposedAt: call.now,
    decided: null,
  }
  const correctionId = correctionIdOf(newId())
  unit.create(corrections, correctionId, correction)
  return correctionView({ ...correction, _id: correctionId })
}

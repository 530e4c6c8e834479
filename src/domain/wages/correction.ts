/**
 * The book is corrected by an entry that two officers want, never by an edit, and never out of a wage or of
 * money on its way.
 *
 * Law     House rule M-06；《工资支付暂行规定》第十五条（不得克扣）
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/correction.test.ts
 */
import { type AccountFamily, familyOf, type Posting } from '../ledger/entry'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { CorrectionState } from './correction-states'

const rule = houseRule('M-06')

/** A wage is its worker's; what is on its way ends by what the channel says of it. */
const untouchable: readonly AccountFamily[] = ['payable', 'inflight', 'refunding']

/** Whether these postings may stand in a correction at all. */
export function mayCorrect(postings: readonly Posting[]): { readonly may: true } | Refusal {
  const touched = postings.flatMap(({ from, to }) => [from, to])
  const forbidden = touched.find((account) => untouchable.includes(familyOf(account)))
  if (forbidden) return refuse('wages.correction.untouchable', rule, { account: forbidden })
  const still = postings.find(({ from, to }) => from === to)
  return still ? refuse('wages.correction.moves-nothing', rule, { account: still.from }) : { may: true }
}

export interface CorrectionDecision {
  readonly state: CorrectionState
  readonly proposedBy: string
  readonly decidedBy: string
}

/** Whether this officer may decide about it: another one than who proposed it, and only once. */
export function mayDecideCorrection(decision: CorrectionDecision): { readonly may: true } | Refusal {
  const { state, proposedBy, decidedBy } = decision
  if (state !== 'proposed') return refuse('wages.correction.not-open', rule, { state })
  return proposedBy === decidedBy ? refuse('wages.correction.same-officer', rule) : { may: true }
}

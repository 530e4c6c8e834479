/**
 * A claim is paid only under a confirmed rule, and only after two different officers have looked at it.
 *
 * Law     House rules E-05, D-03（未核实的数额只登记、不发放）
 * Force   2026-01-01 →
 * Proof   tests/domain/subsidies/claim-payable.test.ts
 */
import { accidentSubsidyRows } from '@/policies/subsidies-dezhou'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface PayableQuestion {
  readonly state: 'filed' | 'accepted' | 'returned' | 'withdrawn' | 'paid'
  readonly verified: boolean
  /** Ids of the officers who approved it. */
  readonly reviewerIds: readonly string[]
  readonly on: Day
}

/** Whether a payment may be ordered now. */
export function claimPayable(question: PayableQuestion): { readonly payable: true } | Refusal {
  const { state, verified, reviewerIds, on } = question
  if (state !== 'accepted') return refuse('subsidies.claim.not-accepted', houseRule('E-05'), { state })
  if (!verified) {
    const rateRow = mustBeInForce(accidentSubsidyRows, 'subsidy.ratePercent', on)
    return refuse('subsidies.claim.policy-unverified', sourceOf(rateRow))
  }
  const needed = mustBeInForce(accidentSubsidyRows, 'subsidy.reviewers', on).value
  const reviewers = new Set(reviewerIds).size
  return reviewers >= needed
    ? { payable: true }
    : refuse('subsidies.claim.second-reviewer-missing', houseRule('E-05'), { reviewers, needed })
}

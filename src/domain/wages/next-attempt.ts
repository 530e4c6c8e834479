/**
 * A wage is sent again under a new bill number only when the former is provably final; an unknown one is
 * asked, not sent.
 *
 * Law     House rule W-03 (one intent, one success)
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/next-attempt.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { AttemptState } from './attempt-states'

export interface Attempt {
  readonly billNumber: string
  readonly state: AttemptState
}

const rule = houseRule('W-03')

/**
 * Whether one more attempt may be opened beside those there are; gives which one it would be, counted from 1.
 * After `allowed` of them somebody must look why they fail.
 */
export function nextAttempt(
  attempts: readonly Attempt[],
  allowed: number,
): { readonly number: number } | Refusal {
  const paid = attempts.find(({ state }) => state === 'succeeded')
  if (paid) return refuse('wages.payout.already-paid', rule, { billNumber: paid.billNumber })
  const open = attempts.find(({ state }) => state !== 'failed' && state !== 'returned')
  if (open) return refuse('wages.payout.under-way', rule, { billNumber: open.billNumber, state: open.state })
  if (attempts.length >= allowed) {
    return refuse('wages.payout.too-many', houseRule('W-05'), { attempts: attempts.length })
  }
  return { number: attempts.length + 1 }
}

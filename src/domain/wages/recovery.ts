/**
 * What was paid by mistake comes back only by the worker's consent, as a payment of its own; nothing is ever
 * taken from another wage.
 *
 * Law     《工资支付暂行规定》第十五条（不得克扣）；House rule W-07
 * Force   1995-01-01 →
 * Proof   tests/domain/wages/recovery.test.ts
 */
import type { Fen } from '../money/fen'
import { type Refusal, refuse, type RuleSource } from '../policy/refusal'
import type { ItemState } from './item-states'

const rule: RuleSource = { title: '工资支付暂行规定', article: '第十五条', verified: true }

export interface RecoveryQuestion {
  readonly state: ItemState
  /** What the worker was paid. */
  readonly paidFen: Fen
  readonly amountFen: Fen
}

/** Whether the worker may be asked: only about money that has reached them, and no fen more. */
export function mayPropose({
  state,
  paidFen,
  amountFen,
}: RecoveryQuestion): { readonly may: true } | Refusal {
  if (state !== 'paid' && state !== 'signed') return refuse('wages.recovery.not-paid', rule, { state })
  if (amountFen > paidFen) return refuse('wages.recovery.too-much', rule, { paidFen, amountFen })
  return { may: true }
}

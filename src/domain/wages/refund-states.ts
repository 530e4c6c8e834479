/**
 * A refund is set aside before it is asked for, and asked for under one number until the channel is final.
 *
 * Law     House rule W-02
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/refund-states.test.ts
 */
import { states } from '../policy/states'

/**
 * `abnormal`: the payer's card is dead; WeChat keeps the money until a person redirects it there.
 */
export type RefundState = 'reserved' | 'requested' | 'abnormal' | 'refunded' | 'failed'

export const refundStates = states<RefundState>({
  reserved: ['requested', 'abnormal', 'refunded', 'failed'],
  requested: ['abnormal', 'refunded', 'failed'],
  abnormal: ['requested', 'refunded', 'failed'],
  refunded: [],
  failed: [],
})

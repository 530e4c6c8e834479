/**
 * An employer gets back what no worker has a claim to, and nothing before every shift of the gig is decided.
 *
 * Law     House rule W-02
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/refund-amount.test.ts
 */
import { type Fen, minusFen, sumFen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface RefundQuestion {
  /** In the gig's escrow now. */
  readonly escrowFen: Fen
  /** Planned wages of bookings whose hours are not decided yet, and amounts under objection. */
  readonly reservedFen: readonly Fen[]
}

/** What may be refunded now, in fen above zero. */
export function refundAmount({ escrowFen, reservedFen }: RefundQuestion): Fen | Refusal {
  const reservedSumFen = sumFen(reservedFen)
  const freeFen = minusFen(escrowFen, reservedSumFen)
  if (freeFen > 0) return freeFen
  return refuse('wages.refund.nothing-free', houseRule('W-02'), { escrowFen, reservedFen: reservedSumFen })
}

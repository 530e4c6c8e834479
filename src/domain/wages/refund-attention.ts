/**
 * A refund that does not go through by itself is put before a person, with the reason; nothing waits unseen.
 *
 * Law     House rule W-02
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/refund-attention.test.ts
 */
import { paymentRows } from '@/policies/payments'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import type { RefundState } from './refund-states'

/** abnormal: redirect it at WeChat Pay's desk. accountShort: top up the basic account. */
export type RefundAttention = 'abnormal' | 'accountShort' | 'keepsFailing' | 'slow'

export interface RefundFacts {
  readonly state: RefundState
  /** What WeChat said last, its code first; null when nothing was wrong. */
  readonly problem: string | null
  readonly reservedAt: Instant
  /** How many refunds of its order have failed, this one counted. */
  readonly failures: number
}

const figure = (key: string, at: Instant) => mustBeInForce(paymentRows, key, dayOf(at)).value

/** True when an order has failed to be refunded so often that only a person starts the next refund. */
export const refundsKeepFailing = (failures: number, now: Instant): boolean =>
  failures >= figure('refund.tries', now)

/** Why a person must look at the refund, or null. */
export function refundAttention(
  { state, problem, reservedAt, failures }: RefundFacts,
  now: Instant,
): RefundAttention | null {
  if (state === 'refunded') return null
  if (state === 'abnormal') return 'abnormal'
  if (state === 'failed') return refundsKeepFailing(failures, now) ? 'keepsFailing' : null
  if (problem !== null && /^NOT_?ENOUGH/.test(problem)) return 'accountShort'
  return plusMinutes(reservedAt, figure('refund.slow', now)) <= now ? 'slow' : null
}

/**
 * A bank may give a wage back after it had arrived (退票), so a paid row is looked at daily for some days.
 *
 * Law     House rule W-08；微信支付微工卡（明细成功后仍可能退票）；待核实
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/bank-return.test.ts
 */
import { paymentRows } from '@/policies/payments'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'

const figure = (key: string, at: Instant) => mustBeInForce(paymentRows, key, dayOf(at)).value

/** When the wage that arrived at `paidAt` is looked at next; null once it has stayed long enough. */
export function looksForReturn(paidAt: Instant, now: Instant): Instant | null {
  const next = plusMinutes(now, figure('payroll.returnEvery', paidAt))
  return next <= plusMinutes(paidAt, figure('payroll.returnWithin', paidAt)) ? next : null
}

/**
 * A worker has a day to tap "receive"; some hours before the end they are reminded, and afterwards nothing is
 * lost.
 *
 * Law     House rule W-03；微信支付商家转账（24 小时未确认自动关单）
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/tap-term.test.ts
 */
import { paymentRows } from '@/policies/payments'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'

const figure = (key: string, at: Instant) => mustBeInForce(paymentRows, key, dayOf(at)).value

/** When a transfer that was opened at `openedAt` can no longer be tapped. */
export const tapExpires = (openedAt: Instant): Instant =>
  plusMinutes(openedAt, figure('transfer.tap', openedAt))

/** When the worker is reminded of it. */
export const remindsAt = (tapBefore: Instant): Instant =>
  plusMinutes(tapBefore, -figure('transfer.remind', tapBefore))

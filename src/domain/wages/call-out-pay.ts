/**
 * Whoever came and was sent home is paid for the call at the hourly value of the gig, never more than the
 * gig's wage.
 *
 * Law     House rule C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/call-out-pay.test.ts
 */
import { type Fen, smallestFen } from '../money/fen'
import { must } from '../policy/must'
import { type PayStep, payStep } from './pay-steps'

export interface CallOutQuestion {
  /** What the whole gig would have paid one person. */
  readonly expectedPayFen: Fen
  readonly plannedMinutes: number
  /** Minutes owed, by the rule of cancellations. */
  readonly callOutMinutes: number
}

/** The one step of a wage that is only the call. */
export function callOutPay({ expectedPayFen, plannedMinutes, callOutMinutes }: CallOutQuestion): PayStep {
  must(plannedMinutes > 0, 'a gig has planned minutes')
  const step = payStep({
    label: 'callOut',
    quantity: callOutMinutes,
    unit: 'minute',
    rateFen: expectedPayFen,
    per: plannedMinutes,
  })
  return { ...step, amountFen: smallestFen(step.amountFen, expectedPayFen) }
}

/**
 * What a disputed part is worth is the wage with it less the wage without it, so that the parts together are
 * exactly the wage.
 *
 * Law     《保障农民工工资支付条例》第六条、第五十条；House rule W-05
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/disputed-pay.test.ts
 */
import { minusFen } from '../money/fen'
import { must } from '../policy/must'
import { type BasePay, basePay, mainStep, type PayQuestion } from './base-pay'

/** Minutes or pieces from one count to another, as they were confirmed and as they are claimed. */
export interface DisputedSpan {
  readonly from: number
  readonly to: number
}

/** The same work with this many minutes, or pieces where they are the measure. */
const withQuantity = (question: PayQuestion, quantity: number): PayQuestion =>
  question.payUnit === 'piece' ? { ...question, pieces: quantity } : { ...question, workedMinutes: quantity }

/** The worth of the span in one step, which says how many minutes or pieces it is about. */
export function disputedPay(question: PayQuestion, { from, to }: DisputedSpan): BasePay {
  must(from <= to, 'a disputed part adds to what is undisputed')
  const amountFen = minusFen(
    basePay(withQuantity(question, to)).amountFen,
    basePay(withQuantity(question, from)).amountFen,
  )
  return { steps: [{ ...mainStep(withQuantity(question, to - from)), amountFen }], amountFen }
}

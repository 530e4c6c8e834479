/**
 * Before work the employer pays in the planned wage of the whole crew, neither less nor a fen of fee more.
 *
 * Law     House rule W-01；《就业促进法》第三十五条（公共服务免费）
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/pay-in-amount.test.ts
 */
import { type Fen, largestFen, minusFen, noFen, smallestFen, timesFen } from '../money/fen'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { FundsModel } from '../money/rail'
import { isPaidIn } from './funds-model'

export interface PayInQuestion {
  readonly headcount: number
  readonly expectedPayFen: Fen
  /** Already in the gig's escrow, owed or paid out of it. */
  readonly paidInFen: Fen
  readonly fundsModel: FundsModel
  /** When only some shifts are paid for: what these are worth. */
  readonly partFen?: Fen
}

/** Planned wage of everybody the gig asks for. */
export const crewPay = ({
  headcount,
  expectedPayFen,
}: Pick<PayInQuestion, 'headcount' | 'expectedPayFen'>): Fen =>
  timesFen({ amountFen: expectedPayFen, numerator: headcount, denominator: 1, round: 'up' })

/**
 * What is still to be paid in: for some shifts no more than these are worth, and never more than is missing.
 */
export function payInAmount(question: PayInQuestion): Fen | Refusal {
  const rule = houseRule('W-01')
  if (!isPaidIn(question.fundsModel)) {
    const isCard = question.fundsModel === 'payrollCard'
    return refuse(isCard ? 'wages.pay-in.payroll-rail' : 'wages.pay-in.recorded-rail', rule)
  }
  const missingFen = largestFen(noFen, minusFen(crewPay(question), question.paidInFen))
  const askedFen = smallestFen(missingFen, question.partFen ?? missingFen)
  return askedFen === 0 ? refuse('wages.pay-in.complete', rule, { paidInFen: question.paidInFen }) : askedFen
}

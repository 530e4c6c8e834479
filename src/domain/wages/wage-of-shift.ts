/**
 * Decided hours are worth what was agreed; whoever came in vain is paid for the call instead, and what was
 * cut is counted on from what was confirmed.
 *
 * Law     《保障农民工工资支付条例》第六条、第五十条；House rules C-09, W-05
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/wage-of-shift.test.ts
 */
import { type Fen, minusFen } from '../money/fen'
import { type BasePay, basePay, mainStep, type PayQuestion } from './base-pay'
import { callOutPay } from './call-out-pay'
import { type DisputedSpan, disputedPay } from './disputed-pay'
import type { PayStep } from './pay-steps'

/** What the two agreed on about money. */
export interface AgreedPay {
  readonly payUnit: PayQuestion['payUnit']
  readonly payRateFen: Fen
  readonly overtimeRateFen: Fen | null
  readonly nightExtraFen: Fen | null
  /** What the whole gig would have paid one person. */
  readonly expectedPayFen: Fen
}

export interface DecidedWork {
  readonly agreed: AgreedPay
  readonly plannedMinutes: number
  /** Minutes that were confirmed, or that the call is worth. */
  readonly minutes: number
  /** Null unless the gig pays by the piece. */
  readonly pieces: number | null
  /** Pieces agreed on; null unless the gig pays by them. */
  readonly plannedPieces: number | null
  readonly nightMinutes: number
  /** True of a gig that was called off and of a job that was not as promised. */
  readonly isCall: boolean
}

const questionOf = ({ agreed, plannedMinutes, minutes, pieces, nightMinutes }: DecidedWork): PayQuestion => ({
  payUnit: agreed.payUnit,
  payRateFen: agreed.payRateFen,
  overtimeRateFen: agreed.overtimeRateFen,
  nightExtraFen: agreed.nightExtraFen,
  plannedMinutes,
  workedMinutes: minutes,
  pieces: pieces ?? 0,
  nightMinutes,
})

/** Pay for so many minutes of having come in vain. */
export function callSteps(
  { agreed, plannedMinutes }: Pick<DecidedWork, 'agreed' | 'plannedMinutes'>,
  callOutMinutes: number,
): readonly PayStep[] {
  const { expectedPayFen } = agreed
  return callOutMinutes > 0 ? [callOutPay({ expectedPayFen, plannedMinutes, callOutMinutes })] : []
}

/** The steps of what is owed at once. */
export const wageSteps = (work: DecidedWork): readonly PayStep[] =>
  work.isCall ? callSteps(work, work.minutes) : basePay(questionOf(work)).steps

export interface PartOfWage {
  readonly minutes: number
  readonly steps: readonly PayStep[]
}

export interface TwoParts {
  readonly within: PartOfWage
  readonly beyond: PartOfWage
}

/** Minutes beyond the plan, paid by themselves. */
function timeBeyond(question: PayQuestion, nightBeyond: number): TwoParts | undefined {
  const { plannedMinutes: planned, workedMinutes, nightMinutes = 0 } = question
  const whole = basePay(question)
  const overtime = whole.steps.find(({ label }) => label === 'overtime')
  if (!overtime) return undefined
  const nightWithin = nightMinutes - nightBeyond
  const within = basePay({ ...question, workedMinutes: planned, nightMinutes: nightWithin })
  const restFen = minusFen(whole.amountFen, within.amountFen)
  return {
    within: { minutes: planned, steps: within.steps },
    beyond: { minutes: workedMinutes - planned, steps: [{ ...overtime, amountFen: restFen }] },
  }
}

/** Pieces beyond the agreed number; the time that they took is told with the plan. */
function piecesBeyond(question: PayQuestion, planned: number): TwoParts | undefined {
  if (question.pieces <= planned) return undefined
  const { steps } = basePay({ ...question, pieces: planned })
  const beyond = mainStep({ ...question, pieces: question.pieces - planned })
  return { within: { minutes: question.workedMinutes, steps }, beyond: { minutes: 0, steps: [beyond] } }
}

/**
 * The wage of the plan, and what the employer confirmed beyond it: minutes, with `nightBeyond` of them at
 * night, or pieces. Undefined when nothing goes beyond. The two together are the wage.
 */
export function beyondPlan(work: DecidedWork, nightBeyond: number): TwoParts | undefined {
  if (work.isCall) return undefined
  const question = questionOf(work)
  return question.payUnit === 'piece'
    ? piecesBeyond(question, work.plannedPieces ?? question.pieces)
    : timeBeyond(question, nightBeyond)
}

/** The worth of minutes or pieces that were cut, counted from what was confirmed. */
export function cutPay(work: DecidedWork, { from, to }: DisputedSpan): BasePay {
  const confirmed = work.agreed.payUnit === 'piece' ? (work.pieces ?? 0) : work.minutes
  return disputedPay(questionOf(work), { from: confirmed + from, to: confirmed + to })
}

/**
 * A wage is a list of steps, each a quantity at a rate, and its sum is nothing but the sum of the steps.
 *
 * Law     《保障农民工工资支付条例》第十五条（工资清单）
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/pay-steps.test.ts
 */
import { type Fen, sumFen, timesFen } from '../money/fen'

/** What a step is for; copy has a name for each. */
export type StepLabel = 'hours' | 'days' | 'partOfDay' | 'pieces' | 'overtime' | 'night' | 'callOut' | 'bonus'

export interface PayStep {
  readonly label: StepLabel
  /** Minutes, days or pieces. */
  readonly quantity: number
  readonly unit: 'minute' | 'day' | 'piece'
  /** Per hour for minutes of hourly pay, per day, or per piece. */
  readonly rateFen: Fen
  readonly amountFen: Fen
}

export interface StepDraft {
  readonly label: StepLabel
  readonly quantity: number
  readonly unit: PayStep['unit']
  readonly rateFen: Fen
  /** How much of `unit` one rate buys: 60 minutes for an hour's rate, 1 day, 1 piece. */
  readonly per: number
}

/** One step; a fraction of a fen is rounded up, for the worker. */
export const payStep = ({ per, ...step }: StepDraft): PayStep => ({
  ...step,
  amountFen: timesFen({ amountFen: step.rateFen, numerator: step.quantity, denominator: per, round: 'up' }),
})

/** The gross wage of the steps. */
export const grossOf = (steps: readonly PayStep[]): Fen => sumFen(steps.map(({ amountFen }) => amountFen))

/**
 * Pay follows the agreed unit: minutes of an hourly rate, a whole day or the worked part of it, or pieces;
 * time beyond the plan and at night is paid as agreed.
 *
 * Law     《保障农民工工资支付条例》第六条、第十三条
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/base-pay.test.ts
 */
import { type Fen, timesFen } from '../money/fen'
import { must } from '../policy/must'
import { grossOf, type PayStep, payStep } from './pay-steps'

export interface PayQuestion {
  readonly payUnit: 'hour' | 'day' | 'piece'
  readonly payRateFen: Fen
  /** Minutes agreed on, without the break. */
  readonly plannedMinutes: number
  readonly workedMinutes: number
  /** Pieces made; only read when paid by the piece. */
  readonly pieces: number
  /** Per hour beyond the planned minutes; without an agreed one the ordinary rate counts. */
  readonly overtimeRateFen?: Fen | null
  /** On top, per hour at night; nothing when it was not agreed. */
  readonly nightExtraFen?: Fen | null
  /** Night minutes that were counted; of fewer worked minutes at most so many. */
  readonly nightMinutes?: number
}

export interface BasePay {
  readonly steps: readonly PayStep[]
  readonly amountFen: Fen
}

/** A whole day from the planned minutes on; below, the part that was worked. */
function dayStep({ payRateFen, plannedMinutes, workedMinutes }: PayQuestion): PayStep {
  must(plannedMinutes > 0, 'a day of work has planned minutes')
  return workedMinutes >= plannedMinutes
    ? payStep({ label: 'days', quantity: 1, unit: 'day', rateFen: payRateFen, per: 1 })
    : payStep({
        label: 'partOfDay',
        quantity: workedMinutes,
        unit: 'minute',
        rateFen: payRateFen,
        per: plannedMinutes,
      })
}

const perHour = (label: PayStep['label'], quantity: number, rateFen: Fen): PayStep =>
  payStep({ label, quantity, unit: 'minute', rateFen, per: 60 })

/** The step of the agreed unit. */
export function mainStep(question: PayQuestion): PayStep {
  const { payUnit, payRateFen: rateFen, workedMinutes, pieces } = question
  switch (payUnit) {
    case 'hour':
      return perHour('hours', workedMinutes, rateFen)
    case 'day':
      return dayStep(question)
    case 'piece':
      return payStep({ label: 'pieces', quantity: pieces, unit: 'piece', rateFen, per: 1 })
  }
}

/** What an hour costs by the ordinary rate: of a day its share of the plan, a broken fen for the worker. */
export const ordinaryHourFen = ({ payUnit, payRateFen, plannedMinutes }: PayQuestion): Fen =>
  payUnit === 'day'
    ? timesFen({ amountFen: payRateFen, numerator: 60, denominator: plannedMinutes, round: 'up' })
    : payRateFen

/** Minutes beyond the plan that count by themselves: pieces do not look at the clock. */
const beyondMinutes = ({ payUnit, workedMinutes, plannedMinutes }: PayQuestion): number =>
  payUnit === 'piece' ? 0 : Math.max(0, workedMinutes - plannedMinutes)

function overtimeSteps(question: PayQuestion): readonly PayStep[] {
  const minutes = beyondMinutes(question)
  return minutes > 0
    ? [perHour('overtime', minutes, question.overtimeRateFen ?? ordinaryHourFen(question))]
    : []
}

function nightSteps({ nightExtraFen, nightMinutes = 0, workedMinutes }: PayQuestion): readonly PayStep[] {
  const minutes = Math.min(nightMinutes, workedMinutes)
  return nightExtraFen && minutes > 0 ? [perHour('night', minutes, nightExtraFen)] : []
}

/** The wage of one shift, with the steps of its sum. */
export function basePay(question: PayQuestion): BasePay {
  const within = { ...question, workedMinutes: question.workedMinutes - beyondMinutes(question) }
  const steps = [mainStep(within), ...overtimeSteps(question), ...nightSteps(question)]
  return { steps, amountFen: grossOf(steps) }
}

/** What one person earns when everything goes as planned: shown on the post, paid in beforehand. */
export const expectedPay = (planned: Omit<PayQuestion, 'workedMinutes'>): Fen =>
  basePay({ ...planned, workedMinutes: planned.plannedMinutes }).amountFen

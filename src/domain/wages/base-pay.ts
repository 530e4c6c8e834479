/**
 * Pay follows the agreed unit: minutes of an hourly rate, a whole day or the worked part of it, or pieces.
 *
 * Law     《保障农民工工资支付条例》第六条、第十三条
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/base-pay.test.ts
 */
import type { Fen } from '../money/fen'
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
}

export interface BasePay {
  readonly steps: readonly PayStep[]
  readonly amountFen: Fen
}

/**
 * A whole day from the planned minutes on; below, the part that was worked. More than planned is no second
 * day.
 */
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

/** The step of the agreed unit. */
export function mainStep(question: PayQuestion): PayStep {
  const { payUnit, payRateFen: rateFen, workedMinutes, pieces } = question
  switch (payUnit) {
    case 'hour':
      return payStep({ label: 'hours', quantity: workedMinutes, unit: 'minute', rateFen, per: 60 })
    case 'day':
      return dayStep(question)
    case 'piece':
      return payStep({ label: 'pieces', quantity: pieces, unit: 'piece', rateFen, per: 1 })
  }
}

/** The wage of one shift, with the steps of its sum. */
export function basePay(question: PayQuestion): BasePay {
  const steps = [mainStep(question)]
  return { steps, amountFen: grossOf(steps) }
}

/** What one person earns when everything goes as planned: shown on the post, paid in beforehand. */
export const expectedPay = (planned: Omit<PayQuestion, 'workedMinutes'>): Fen =>
  basePay({ ...planned, workedMinutes: planned.plannedMinutes }).amountFen

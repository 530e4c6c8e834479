/**
 * An employer may give on top of the wage, with a reason; a bonus takes nothing from what others have to
 * come, and once promised it is owed.
 *
 * Law     《保障农民工工资支付条例》第十一条、第十五条；House rule W-06
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/bonus.test.ts
 */
import { paymentRows } from '@/policies/payments'
import { type Day, plusDays } from '../calendar/day'
import { type Fen, minusFen, sumFen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { type PayStep, payStep } from './pay-steps'

export interface BonusQuestion {
  readonly amountFen: Fen
  /** How many this worker has had for the same shift. */
  readonly given: number
  readonly workOn: Day
  readonly today: Day
}

export interface Bonus {
  /** Which one it is, counted from 1. */
  readonly number: number
  readonly dueOn: Day
  readonly steps: readonly PayStep[]
}

const rule = houseRule('W-06')
const figure = (key: string, on: Day) => mustBeInForce(paymentRows, key, on).value

/** The bonus as it is owed, or the refusal of one that is too big, too late or too many. */
export function bonus({ amountFen, given, workOn, today }: BonusQuestion): Bonus | Refusal {
  const mostFen = figure('bonus.most', today)
  if (amountFen > mostFen) return refuse('wages.bonus.too-big', rule, { mostFen, amountFen })
  const most = figure('bonus.count', today)
  if (given >= most) return refuse('wages.bonus.too-many', rule, { most })
  const lastDay = plusDays(workOn, figure('bonus.within', today))
  if (today > lastDay) return refuse('wages.bonus.too-late', rule, { lastDay })
  const step = payStep({ label: 'bonus', quantity: 1, unit: 'piece', rateFen: amountFen, per: 1 })
  return { number: given + 1, dueOn: plusDays(today, figure('bonus.due', today)), steps: [step] }
}

/** Whether the escrow holds a bonus beyond everything that others, and this worker, still have to come. */
export const coversBonus = (escrowFen: Fen, claimsFen: readonly Fen[], amountFen: Fen): boolean =>
  minusFen(escrowFen, sumFen(claimsFen)) >= amountFen

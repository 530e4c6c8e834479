/**
 * Whoever is paid gets a pay slip (工资清单): every step of the sum, what was taken off, and what is left.
 *
 * Law     《保障农民工工资支付条例》第十五条；House rule D-08
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/pay-slip.test.ts
 */
import { type Fen, minusFen, yuan } from '../money/fen'
import { must } from '../policy/must'
import { grossOf, type PayStep } from './pay-steps'

export interface SlipSum {
  readonly steps: readonly PayStep[]
  readonly grossFen: Fen
  readonly deductionFen: Fen
  readonly netFen: Fen
}

/** True when a reader with a pencil comes to the same sum: steps to gross, gross less deductions to net. */
export const addsUp = ({ steps, grossFen, deductionFen, netFen }: SlipSum): boolean =>
  grossOf(steps) === grossFen && deductionFen <= grossFen && minusFen(grossFen, deductionFen) === netFen

/** The money column of a slip, as it is printed: 1,234.00. A slip that does not add up is never printed. */
export interface SlipColumn {
  readonly steps: readonly { readonly step: PayStep; readonly amount: string }[]
  readonly deduction: string
  readonly net: string
}

/** A line for each step, then what was taken off, then what is left. */
export function slipColumn(sum: SlipSum): SlipColumn {
  must(addsUp(sum), 'the steps of a wage add up to its net')
  return {
    steps: sum.steps.map((step) => ({ step, amount: yuan(step.amountFen) })),
    deduction: yuan(sum.deductionFen),
    net: yuan(sum.netFen),
  }
}

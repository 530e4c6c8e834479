/** The steps of a wage as lines that can be checked with a pencil. */
import type { SumPart } from '@/components/steps'
import type { PaySlip, PayStep } from '@/contract/wages'
import { slipWords as words, stepWords } from '@/copy/zh/pay-slip'
import { durationWords } from '@/copy/zh/when'
import { type Fen, yuan } from '@/domain/money/fen'

function labelOf({ label, quantity, unit, rateFen }: PayStep): string {
  const length = unit === 'minute' ? durationWords(quantity) : ''
  return stepWords[label]({ length, rate: yuan(rateFen), count: quantity })
}

/** Tax, where the operator must withhold it; the market itself takes nothing. */
const deduction = (amountFen: Fen): SumPart => ({
  label: words.deductions,
  amountFen,
  detail: amountFen > 0 ? words.taxDeducted : words.nothingDeducted,
})

/** One line for each step, then what was taken off. */
export const partsOf = ({ steps, deductionFen }: PaySlip): readonly SumPart[] => [
  ...steps.map((step) => ({ label: labelOf(step), amountFen: step.amountFen })),
  deduction(deductionFen),
]

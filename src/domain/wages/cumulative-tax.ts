/**
 * A platform company would withhold by the income of the year so far (累计预扣法); here it is estimated and shown
 * only.
 *
 * Law     国家税务总局公告2025年第16号；《个人所得税法》第六条；是否适用于本市场待核实 (D-15, D-17)
 * Force   2025-10-01 →
 * Proof   tests/domain/wages/cumulative-tax.test.ts
 */
import { type CumulativeTax, cumulativeTaxRows } from '@/policies/tax-platform'
import { type Day } from '../calendar/day'
import { type Fen, fen, largestFen, minusFen, noFen, sumFen, timesFen } from '../money/fen'
import { must } from '../policy/must'
import { inForce } from '../policy/policy-row'
import { sourceOf } from '../policy/source-of'
import type { TaxEstimate } from './tax-estimate'

export interface CumulativeQuestion {
  /** Income through the platform in the calendar year so far. */
  readonly incomeFen: Fen
  /** Months in a row of working through the platform, the present one counted. */
  readonly months: number
  /** Other deductions by law. */
  readonly otherFen: Fen
  /** What the platform has withheld in the year. */
  readonly withheldFen: Fen
}

const percentOf = (amountFen: Fen, percent: number): Fen =>
  timesFen({ amountFen, numerator: percent, denominator: 100, round: 'down' })

function taxable({ incomeFen, months, otherFen }: CumulativeQuestion, table: CumulativeTax): Fen {
  const monthsFen = timesFen({
    amountFen: fen(table.monthlyDeductionFen),
    numerator: months,
    denominator: 1,
    round: 'down',
  })
  const afterCostFen = percentOf(incomeFen, 100 - table.costPercent)
  return largestFen(noFen, minusFen(afterCostFen, sumFen([monthsFen, otherFen])))
}

function taxOn(taxableFen: Fen, { brackets }: CumulativeTax): Fen {
  const bracket = brackets.find(({ upToFen }) => upToFen === null || taxableFen <= upToFen)
  must(bracket !== undefined, 'the last bracket has no end')
  return minusFen(percentOf(taxableFen, bracket.ratePercent), fen(bracket.quickDeductionFen))
}

/** What would be withheld now by the table in force on `day`; null before there was one. */
export function cumulativeTax(question: CumulativeQuestion, day: Day): TaxEstimate | null {
  must(question.months >= 1, 'whoever has income has worked in a month')
  const row = inForce(cumulativeTaxRows, 'tax.cumulative', day)
  if (!row) return null
  const taxableFen = taxable(question, row.value)
  const taxFen = largestFen(noFen, minusFen(taxOn(taxableFen, row.value), question.withheldFen))
  return { taxFen, taxableFen, estimate: true, rule: sourceOf(row), policyRowId: row.id }
}

/** How many months in a row up to the last have income; `months` are written 2026-11. */
export function monthsInARow(months: ReadonlySet<string>, last: string): number {
  const [year = 0, month = 0] = last.split('-').map(Number)
  let count = 0
  while (count < month && months.has(`${year}-${String(month - count).padStart(2, '0')}`)) count += 1
  return count
}

/**
 * Income tax on pay for labour (劳务报酬) is estimated per payment and shown; nothing is withheld here.
 *
 * Law     《个人所得税法》第六条；《个人所得税法实施条例》第十四条；预扣率表待核实 (D-14, D-17)
 * Force   2019-01-01 →
 * Proof   tests/domain/wages/tax-estimate.test.ts
 */
import { type LabourTax, labourTaxRows } from '@/policies/wages-national'
import type { Day } from '../calendar/day'
import { type Fen, fen, largestFen, minusFen, noFen, timesFen } from '../money/fen'
import { must } from '../policy/must'
import { mustBeInForce } from '../policy/policy-row'
import type { RuleSource } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface TaxEstimate {
  readonly taxFen: Fen
  readonly taxableFen: Fen
  /** Always an estimate: shown 仅供参考. */
  readonly estimate: true
  readonly rule: RuleSource
  readonly policyRowId: string
}

const percentOf = (amountFen: Fen, percent: number): Fen =>
  timesFen({ amountFen, numerator: percent, denominator: 100, round: 'down' })

function taxable(grossFen: Fen, table: LabourTax): Fen {
  if (grossFen <= table.exemptFen) return noFen
  return grossFen <= table.fixedDeductionUpToFen
    ? minusFen(grossFen, fen(table.fixedDeductionFen))
    : percentOf(grossFen, 100 - table.deductionPercent)
}

function taxOn(taxableFen: Fen, { brackets }: LabourTax): Fen {
  const bracket = brackets.find(({ upToFen }) => upToFen === null || taxableFen <= upToFen)
  must(bracket !== undefined, 'the last bracket has no end')
  return largestFen(
    noFen,
    minusFen(percentOf(taxableFen, bracket.ratePercent), fen(bracket.quickDeductionFen)),
  )
}

/** The tax that one payment of `grossFen` would carry by the table in force on `paidOn`. */
export function taxEstimate(grossFen: Fen, paidOn: Day): TaxEstimate {
  const row = mustBeInForce(labourTaxRows, 'tax.labour', paidOn)
  const taxableFen = taxable(grossFen, row.value)
  return {
    taxFen: taxOn(taxableFen, row.value),
    taxableFen,
    estimate: true,
    rule: sourceOf(row),
    policyRowId: row.id,
  }
}

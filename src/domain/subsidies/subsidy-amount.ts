/**
 * The subsidy is a share of the accident premium, at most what is left of the person's yearly cap.
 *
 * Law     鲁政办发〔2020〕19号（德州办法待核实，E-01）
 * Force   2020-08-01 →
 * Proof   tests/domain/subsidies/subsidy-amount.test.ts
 */
import { accidentSubsidyRows } from '@/policies/subsidies-dezhou'
import type { Day } from '../calendar/day'
import { type Fen, fen, largestFen, minusFen, noFen, smallestFen, timesFen } from '../money/fen'
import { mustBeInForce } from '../policy/policy-row'

export interface SubsidyQuestion {
  /** The accident part of what was paid for cover in the period. */
  readonly accidentPremiumFen: Fen
  /** Already paid to this person in the year, by whatever agency. */
  readonly paidThisYearFen: Fen
  readonly on: Day
}

export interface SubsidyAmount {
  readonly amountFen: Fen
  readonly rate: { readonly numerator: number; readonly denominator: number }
  readonly capFen: Fen
  readonly policyRowIds: readonly string[]
  /** False while nobody has confirmed the figures for Dezhou: the claim is kept and cannot be paid. */
  readonly verified: boolean
}

/** What may be claimed, rounded down to a whole fen. */
export function subsidyAmount({ accidentPremiumFen, paidThisYearFen, on }: SubsidyQuestion): SubsidyAmount {
  const rateRow = mustBeInForce(accidentSubsidyRows, 'subsidy.ratePercent', on)
  const capRow = mustBeInForce(accidentSubsidyRows, 'subsidy.cap', on)
  const rate = { numerator: rateRow.value, denominator: 100 }
  const capFen = fen(capRow.value)
  const shareFen = timesFen({ amountFen: accidentPremiumFen, ...rate, round: 'down' })
  return {
    amountFen: largestFen(noFen, smallestFen(shareFen, minusFen(capFen, paidThisYearFen))),
    rate,
    capFen,
    policyRowIds: [rateRow.id, capRow.id],
    verified: rateRow.verified && capRow.verified,
  }
}

/** subsidies: one claim, pre-filled from facts, decided with reasons. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { ClaimState } from '@/domain/subsidies/claim-states'
import type { Condition } from '@/domain/subsidies/eligibility'
import { command, query } from './define'

export type { ClaimState, Condition }

export interface ClaimView {
  readonly claimId: string
  readonly scheme: string
  readonly period: string
  readonly state: ClaimState | 'draft'
  readonly premiumFen: Fen
  readonly rate: { readonly numerator: number; readonly denominator: number }
  readonly capFen: Fen
  readonly paidThisYearFen: Fen
  readonly amountFen: Fen
  readonly conditions: readonly Condition[]
  /** False while the policy row is unverified: the claim is kept but cannot be paid (待核实). */
  readonly payable: boolean
  readonly policyRowIds: readonly string[]
  readonly covers: number
}

export const subsidiesContract = {
  openClaim: query(v.strictObject({ scheme: v.picklist(['accidentInsurance']) }))<ClaimView>(),
  fileClaim: command(v.strictObject({ scheme: v.picklist(['accidentInsurance']) }))<ClaimView>(),
}

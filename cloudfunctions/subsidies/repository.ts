/** What subsidies stores: claims, frozen with the figures and facts that decided them. */
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'
import type { Scheme } from '@/domain/subsidies/claim-key'
import type { ClaimState } from '@/domain/subsidies/claim-states'
import type { Condition } from '@/domain/subsidies/eligibility'
import type { SubsidyAmount } from '@/domain/subsidies/subsidy-amount'
import { collection } from '../_kernel/collections'

export interface Claim {
  readonly personId: string
  readonly scheme: Scheme
  readonly period: string
  readonly state: ClaimState
  readonly premiumFen: Fen
  readonly paidThisYearFen: Fen
  readonly amount: SubsidyAmount
  readonly conditions: readonly Condition[]
  readonly covers: number
  readonly filedAt: Instant
}

export const claims = collection<Claim>('claims')

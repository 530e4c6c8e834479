/** insurance: the day's accident cover of a booking. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { CoverState } from '@/domain/insurance/cover-states'
import { query, system } from './define'
import * as field from './fields'

export interface CoverView {
  readonly bookingId: string
  readonly state: CoverState
  readonly policyNumber: string | null
  readonly insurer: string
  readonly product: string
  readonly fromAt: string
  readonly toAt: string
  readonly premiumFen: Fen
  readonly payer: 'employer' | 'operator'
  readonly demonstration: boolean
}

export const insuranceContract = {
  openCover: query(v.strictObject({ bookingId: field.spokenId }))<CoverView>(),
  bindCover: system(v.strictObject({ bookingId: field.spokenId }))(),
  endCover: system(v.strictObject({ bookingId: field.spokenId }))(),
}

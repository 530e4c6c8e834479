/** insurance: the day's accident cover of a booking. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { BookedCover } from '@/domain/insurance/booked-cover'
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

/** What our own signed news carry is looked into no further than that it is there. */
const isTold = (booked: unknown): boolean =>
  typeof booked === 'object' && booked !== null && 'bookedAt' in booked && 'terms' in booked

export const insuranceContract = {
  openCover: query(v.strictObject({ bookingId: field.spokenId }))<CoverView>(),
  bindCover: system(
    v.strictObject({ bookingId: field.spokenId, booked: v.optional(v.custom<BookedCover>(isTold)) }),
  )(),
  endCover: system(v.strictObject({ bookingId: field.spokenId }))(),
}

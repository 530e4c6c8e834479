/**
 * The cover of a booking follows from what the two agreed on; a unit buys that of its crew, for a household
 * the market does.
 *
 * Law     House rule E-11
 * Force   2026-01-01 →
 * Proof   tests/domain/insurance/booked-cover.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { isRefusal } from '../policy/refusal'
import { type DayCover, dayCover } from './day-cover'

/** What is asked for; terms are null for a worker whom no product takes. */
export interface BookedCover {
  readonly workerId: string
  readonly workOn: Day
  /** Which taking of the seat it is: each has a cover of its own. */
  readonly round: number
  readonly bookedAt: Instant
  readonly terms: DayCover | null
  readonly payer: 'employer' | 'operator'
}

export interface Insured {
  readonly workerId: string
  readonly workOn: Day
  readonly round: number
  readonly bookedAt: Instant
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  /** True where somebody hires for their household, so that no unit stands behind the work. */
  readonly isForHousehold: boolean
}

/** What to ask for, once for each time the seat is taken. */
export function bookedCover(insured: Insured, birthOn: Day): BookedCover {
  const { workerId, workOn, round, bookedAt, plannedStartAt, plannedEndAt, isForHousehold } = insured
  const terms = dayCover({ birthOn, plannedStartAt, plannedEndAt })
  return {
    ...{ workerId, workOn, round, bookedAt },
    terms: isRefusal(terms) ? null : terms,
    payer: isForHousehold ? 'operator' : 'employer',
  }
}

/** Types of a stored round: a row for each person and each place, as whoever asks will read them. */
import type { ClosedPlace, WhyView } from '@/contract/round-views'
import type { Instant } from '@/domain/calendar/instant'
import type { RoundPerson, RoundPlace } from '@/domain/matching/round/round'
import type { SuitingFacts } from '@/domain/matching/utility'

/** An offer as the round made it; one that an earlier round made and that still stands is carried along. */
export interface OfferRow {
  readonly roundId: string
  readonly gigId: string
  /** Which part of the crew; absent where all seats are alike. */
  readonly part?: string
  readonly until: Instant
  readonly value: number
  readonly facts: SuitingFacts
}

export interface PersonRow {
  readonly id: string
  readonly nameMasked: string
  readonly trades: RoundPerson['trades']
  readonly present: boolean
  readonly offers: readonly OfferRow[]
  readonly why: Omit<WhyView, 'closed'>
  readonly closed: readonly ClosedPlace[]
  /** Place in the order of those without work, from 1; null for those who have some, or could do none. */
  readonly standby: number | null
  /** Gigs open to somebody without work, best first, with the score there. */
  readonly couldDo: readonly (readonly [gigId: string, score: number])[]
}

export interface PlaceRow {
  readonly gigId: string
  /** One row for each part of a crew. */
  readonly part?: string
  readonly title: string
  readonly trade: RoundPlace['trade']
  readonly employerName: string
  readonly startMinute: number
  readonly endMinute: number
  readonly seats: number
  /** People to whom it was open, whether or not they got it: what lists take for the chance of a seat. */
  readonly eligible: number
  readonly workerIds: readonly string[]
}

/** Who is coming to a gig, and what became of those to whom a round offered it. */
import type { Instant } from '@/domain/calendar/instant'
import type { PlanState } from '@/domain/matching/plan/answer-states'
import { type Gig, liveOffersOf } from '../gigs/reader'
import type { OfferAnswer } from './repository'

export type CrewState = PlanState | 'booked'

/** By person; who holds a seat is booked, whatever they once answered. */
export function crewStates(
  gig: Gig,
  answered: readonly OfferAnswer[],
  now: Instant,
): ReadonlyMap<string, CrewState> {
  const answers = answered.filter(({ gigId }) => gigId === gig.gigId)
  return new Map<string, CrewState>([
    ...answers.map(({ workerId, state }): [string, CrewState] => [workerId, state]),
    ...liveOffersOf([gig], now).map(({ workerId }): [string, CrewState] => [workerId, 'open']),
    ...Object.keys(gig.holders).map((workerId): [string, CrewState] => [workerId, 'booked']),
  ])
}

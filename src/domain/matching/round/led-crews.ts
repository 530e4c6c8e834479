/**
 * A crew that asks for a lead is sent out led or not at all: without one its seats wait for the next round.
 *
 * Where the lead's seat stayed free although somebody of the crew could take it, they take it: a pair is
 * worth the same in every part of a crew. Which crews wait is decided by solving again until every crew that
 * goes is led, so a round is exact for the crews that go; whether another lead could have saved a crew is not
 * searched.
 *
 * Law     House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/led-crews.test.ts
 */
import { at, nobody } from '../assignment/columns'
import type { Instance, Solution } from '../assignment/instance'
import { eachEdgeOf } from './edges'
import { gigIdOf, type RoundInput } from './round'

/** Places of a crew that lacks its lead, as ranks. */
export interface Crew {
  readonly lead: number
  readonly others: readonly number[]
}

/** The crews of a round that lack a lead, in the order of their places. */
export function crewsToLead({ places }: RoundInput): readonly Crew[] {
  const lacking = places.flatMap((place, rank) => (place.part?.lacksLead ? [{ place, rank }] : []))
  const gigIds = [...new Set(lacking.map(({ place }) => gigIdOf(place)))]
  return gigIds.map((gigId) => {
    const own = lacking.filter(({ place }) => gigIdOf(place) === gigId)
    const lead = own.find(({ place }) => place.part?.isLead)?.rank ?? nobody
    return { lead, others: own.flatMap(({ rank }) => (rank === lead ? [] : [rank])) }
  })
}

const sits = ({ gigOf }: Pick<Solution, 'gigOf'>, place: number): boolean => gigOf.includes(place)

function couldSit(instance: Instance, one: number, place: number): boolean {
  let found = false
  eachEdgeOf(instance, one, (gig) => (found ||= gig === place))
  return found
}

/**
 * The solution with an empty lead's seat taken by the first of the crew who may lead. It costs nothing and
 * changes no price: the lead's seat had none, so the seat left behind had none either.
 */
export function withLeads(crews: readonly Crew[], instance: Instance, solution: Solution): Solution {
  const gigOf = solution.gigOf.slice()
  for (const { lead, others } of crews) {
    if (lead === nobody || at(instance.seats, lead) === 0 || sits({ gigOf }, lead)) continue
    const one = gigOf.findIndex((place, worker) => others.includes(place) && couldSit(instance, worker, lead))
    if (one >= 0) gigOf[one] = lead
  }
  return { ...solution, gigOf }
}

/** Places of the crews that somebody was sent to without a lead. */
export const placesUnled = (crews: readonly Crew[], gigOf: Int32Array): readonly number[] =>
  crews
    .filter(({ lead, others }) => !sits({ gigOf }, lead) && others.some((place) => sits({ gigOf }, place)))
    .flatMap(({ lead, others }) => (lead === nobody ? others : [lead, ...others]))

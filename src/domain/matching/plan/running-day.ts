/**
 * After a round the day runs on: who comes is placed at once and exactly, and nobody who was offered work
 * moves.
 *
 * A shown offer is a lock, so that news only ever gives out what is free; the order of the news decides
 * nothing but who was there.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/running-day.test.ts
 */
import { must } from '../../policy/must'
import { certify } from '../assignment/certificate'
import { at, nobody } from '../assignment/columns'
import type { Edge, Instance, Solution } from '../assignment/instance'
import { freeInstance } from '../assignment/market-state'
import {
  addGig,
  addSeat,
  dropSeat,
  freeSolution,
  insertWorker,
  lock,
  openMarketAround,
  removeWorker,
  type RunningMarket,
  unlock,
} from '../assignment/running-market'
import { eachEdgeOf, heldBy } from '../round/edges'
import { roundInstance } from '../round/open-pairs'
import {
  gigIdOf,
  placeIdOf,
  type Placement,
  type RoundInput,
  type RoundPerson,
  type RoundPlace,
} from '../round/round'

/** What happens after a round; seats are those that nobody holds and no offer keeps. */
export type DayEvent =
  | { readonly kind: 'left'; readonly personId: string }
  | { readonly kind: 'arrived'; readonly person: RoundPerson }
  | { readonly kind: 'opened'; readonly place: RoundPlace }
  | { readonly kind: 'seats'; readonly placeId: string; readonly seats: number }

export interface RunningDay {
  readonly input: RoundInput
  /** By the worker's index; who left and came back stands at both. */
  readonly people: RoundPerson[]
  /** By the gig's index. */
  readonly places: RoundPlace[]
  /** Index of everybody who is in the day. */
  readonly workerOf: Map<string, number>
  readonly market: RunningMarket
}

/** Who goes together or not at all is placed by a round, never alone. */
export const waitsForRound = ({ groups = [] }: RoundInput, personId: string): boolean =>
  groups.some(({ members, insists }) => insists && members.includes(personId))

/** The pairs between these people and places that no limit closes; who is gone has none. */
export function pairsOf(
  input: RoundInput,
  { people, places }: Pick<RoundInput, 'people' | 'places'>,
  isGone: (index: number) => boolean = () => false,
): Instance {
  const left = people.map((person, index) => (isGone(index) ? { ...person, trades: [] } : person))
  return roundInstance({ ...input, people: left, places })
}

/** A crew that waits for its lead is left to the next round. */
const seatsOf = ({ seats, part }: RoundPlace): number => (part?.lacksLead === true ? 0 : seats)

interface Given {
  readonly lockedAt: Int32Array
  /** Seats of second halves: they are gone, and their holders are locked at the first. */
  readonly second: ReadonlyMap<number, number>
}

function givenBy({ people, places }: RoundInput, placements: readonly Placement[]): Given {
  const workers = new Map(people.map(({ id }, index) => [id, index]))
  const gigs = new Map(places.map(({ id }, index) => [id, index]))
  const lockedAt = new Int32Array(people.length).fill(nobody)
  const second = new Map<number, number>()
  for (const { personId, ...placement } of placements) {
    const [worker, gig] = [workers.get(personId), gigs.get(placeIdOf(placement))]
    must(worker !== undefined && gig !== undefined, 'a placement is of the round')
    if (at(lockedAt, worker) === nobody) lockedAt[worker] = gig
    else second.set(gig, (second.get(gig) ?? 0) + 1)
  }
  return { lockedAt, second }
}

/** The day right after a round: everybody it placed is locked. */
export function openDay(input: RoundInput, placements: readonly Placement[]): RunningDay {
  const { lockedAt, second } = givenBy(input, placements)
  const locked = new Map<number, number>()
  for (const gig of lockedAt) locked.set(gig, (locked.get(gig) ?? 0) + 1)
  const isGone = (index: number) =>
    at(lockedAt, index) === nobody && waitsForRound(input, input.people[index]?.id ?? '')
  const open = pairsOf(input, input, isGone)
  const seats = Int32Array.from(input.places, (place, gig) =>
    Math.max(seatsOf(place) - (second.get(gig) ?? 0), locked.get(gig) ?? 0),
  )
  return {
    input,
    people: [...input.people],
    places: [...input.places],
    workerOf: new Map(input.people.flatMap(({ id }, index) => (isGone(index) ? [] : [[id, index] as const]))),
    market: openMarketAround({ ...open, seats }, lockedAt),
  }
}

function leave({ market, workerOf }: RunningDay, personId: string): void {
  const worker = workerOf.get(personId)
  if (worker === undefined) return
  if (at(market.lockedAt, worker) !== nobody) unlock(market, worker)
  removeWorker(market, worker)
  workerOf.delete(personId)
}

function edgesOf(instance: Instance, worker: number): readonly Edge[] {
  const edges: Edge[] = []
  eachEdgeOf(instance, worker, (gig, value) => edges.push({ gig, value }))
  return edges
}

function arrive(day: RunningDay, person: RoundPerson): void {
  leave(day, person.id)
  const open = pairsOf(day.input, { people: [person], places: day.places })
  day.workerOf.set(person.id, insertWorker(day.market, edgesOf(open, 0)))
  day.people.push(person)
}

function open(day: RunningDay, place: RoundPlace): void {
  const { input, people, workerOf } = day
  const pairs = pairsOf(input, { people, places: [place] }, (index) => !isThere(day, index))
  const suitors = [...workerOf.values()].flatMap((worker) =>
    edgesOf(pairs, worker).map(({ value }) => ({ worker, value })),
  )
  addGig(day.market, seatsOf(place), suitors)
  day.places.push(place)
}

/** True for the index at which somebody is in the day now. */
export const isThere = ({ people, workerOf }: RunningDay, index: number): boolean =>
  workerOf.get(people[index]?.id ?? '') === index

/** Index of a place by its id, -1 when the day does not know it. */
export const placeIndex = ({ places }: RunningDay, placeId: string): number =>
  places.findIndex(({ id }) => id === placeId)

function changeSeats(day: RunningDay, placeId: string, seats: number): void {
  const gig = placeIndex(day, placeId)
  must(gig !== nobody && seats >= 0, 'seats change at a place of the day')
  const { market, places } = day
  const place = places[gig]
  const wanted = place ? seatsOf({ ...place, seats }) : 0
  while (at(market.columns.seats, gig) < wanted) addSeat(market, gig)
  while (at(market.columns.seats, gig) > wanted) dropSeat(market, gig)
}

/** Lets one piece of news happen; who may move is placed anew, exactly. */
export function takeEvent(day: RunningDay, event: DayEvent): void {
  if (event.kind === 'left') leave(day, event.personId)
  else if (event.kind === 'arrived') arrive(day, event.person)
  else if (event.kind === 'opened') open(day, event.place)
  else changeSeats(day, event.placeId, event.seats)
}

/** What the news came to: those who may move with the free seats, proved, and who is offered what now. */
export interface DayStep {
  readonly instance: Instance
  readonly solution: Solution
  readonly placements: readonly Placement[]
}

/** Reads the day as it stands; one that is not proved optimal is a fault and is never offered. */
export function stepOf({ market, people, places }: RunningDay): DayStep {
  const [instance, solution] = [freeInstance(market), freeSolution(market)]
  const { isOptimal, violations } = certify(instance, solution)
  must(isOptimal, `a running day is proved: ${violations.join(', ')}`)
  const placements = people.flatMap(({ id }, worker): Placement[] => {
    const gig = heldBy(solution, worker)
    const place = places[gig]
    if (!place) return []
    const value = at(solution.profit, worker) + at(solution.price, gig)
    const part = place.part ? { part: place.part.key } : {}
    return [{ personId: id, gigId: gigIdOf(place), ...part, value }]
  })
  return { instance, solution, placements }
}

/** Locks everybody who has just been placed: what was shown is not taken away. */
export function lockPlaced({ market }: RunningDay, { solution }: DayStep): void {
  solution.gigOf.forEach((gig, worker) => {
    if (gig !== nobody) lock(market, worker)
  })
}

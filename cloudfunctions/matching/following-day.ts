/**
 * Lets the day follow its people after a round: who came is placed at once, who went makes room, and nobody
 * else moves.
 */
import type { Instant } from '@/domain/calendar/instant'
import { plusMinutes } from '@/domain/calendar/instant'
import { at } from '@/domain/matching/assignment/columns'
import {
  type DayEvent,
  type DayStep,
  isThere,
  placeIndex,
  stepOf,
  takeEvent,
  waitsForRound,
} from '@/domain/matching/plan/running-day'
import { gigIdOf, type RoundPlace } from '@/domain/matching/round/round'
import { type Gig, liveOffersOf } from '../gigs/reader'
import { openPlaces } from './places-of-round'
import type { MarketDay, Round } from './repository'
import type { OpenDay } from './running-parts'
import { freeAmong, type FreePerson } from './who-is-free'

export interface Following {
  readonly round: Round
  readonly day: MarketDay
  readonly opened: OpenDay
  readonly gigs: ReadonlyMap<string, Gig>
  readonly now: Instant
}

/** What happened in this turn, as it was applied to the day. */
export interface NewTurn {
  /** What was seen at each look. */
  readonly looks: readonly (readonly DayEvent[])[]
  readonly step: DayStep
  readonly people: ReadonlyMap<string, FreePerson>
}

/** News of an offer needs a moment to reach its gig; until then its seat counts as kept. */
const toldWithinMinutes = 2

/** Locked at a place by an offer that its gig may not have heard of yet. */
function lockedIds({ opened, round, now }: Following, gig: number): readonly string[] {
  const { day, turns } = opened
  const since = plusMinutes(now, -toldWithinMinutes)
  const fresh = new Set(
    turns
      .filter((turn) => turn.at > since)
      .flatMap(({ placements }) => placements.map(({ personId }) => personId)),
  )
  return [...day.workerOf].flatMap(([id, worker]) =>
    at(day.market.lockedAt, worker) === gig && (round.at > since || fresh.has(id)) ? [id] : [],
  )
}

/** Seats that nobody holds, no offer keeps and no fresh offer is about to keep. */
function freeSeatsAt(following: Following, place: RoundPlace, known: RoundPlace | undefined): number {
  const gig = following.gigs.get(gigIdOf(place))
  if (!gig || !known) return 0
  const kept = new Set(liveOffersOf([gig], following.now).map(({ workerId }) => workerId))
  const untold = lockedIds(following, placeIndex(following.opened.day, place.id)).filter(
    (id) => !kept.has(id) && gig.holders[id] === undefined,
  )
  return Math.max(0, known.seats - untold.length)
}

/** Where somebody is locked, or undefined. */
function lockedPlace({ opened: { day } }: Following, personId: string): RoundPlace | undefined {
  const worker = day.workerOf.get(personId)
  return worker === undefined ? undefined : day.places[at(day.market.lockedAt, worker)]
}

/** Whether the offer at which somebody is locked still stands, or is taken up. */
function keepsPlace(following: Following, personId: string, free: FreePerson | undefined): boolean {
  const place = lockedPlace(following, personId)
  const gig = place && following.gigs.get(gigIdOf(place))
  if (!place || !gig) return false
  if (gig.holders[personId] !== undefined) return true
  if (liveOffersOf([gig], following.now).some(({ workerId }) => workerId === personId)) return true
  const hasAnswered = free?.person.declined.includes(gig.gigId) === true
  return !hasAnswered && lockedIds(following, placeIndex(following.opened.day, place.id)).includes(personId)
}

const isSame = (one: object | undefined, other: object | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What has happened to one person since the day last saw them. */
function newsOf(following: Following, personId: string, free: FreePerson | undefined): readonly DayEvent[] {
  if (keepsPlace(following, personId, free)) return []
  const { day } = following.opened
  const worker = day.workerOf.get(personId)
  const known = worker === undefined ? undefined : day.people[worker]
  if (!free || waitsForRound(day.input, personId)) return known ? [{ kind: 'left', personId }] : []
  const { person } = free
  const isWaiting = lockedPlace(following, personId) === undefined
  return isWaiting && isSame(known, person) ? [] : [{ kind: 'arrived', person }]
}

/** Seats that came or went, and gigs that came, since the day last saw them. */
function newsOfSeats(following: Following): readonly DayEvent[] {
  const { day } = following.opened
  const now = openPlaces([...following.gigs.values()], following.now)
  const present = new Map(now.map((place) => [place.id, place]))
  const changed = day.places.flatMap((place, gig): DayEvent[] => {
    const seats = place.part?.lacksLead ? 0 : freeSeatsAt(following, place, present.get(place.id))
    return seats === at(day.market.columns.seats, gig) ? [] : [{ kind: 'seats', placeId: place.id, seats }]
  })
  const known = new Set(day.places.map(({ id }) => id))
  const opened = now.filter(({ id }) => !known.has(id)).map((place) => ({ kind: 'opened', place }) as const)
  return [...changed, ...opened]
}

const looksMaximum = 20

/**
 * Whoever would be offered something is looked at before: who has gone, or is booked elsewhere, makes room
 * for the next. Undefined when nothing has changed.
 */
export async function follow(
  following: Following,
  personIds: readonly string[],
): Promise<NewTurn | undefined> {
  const { opened, gigs, now, day, round } = following
  const looks: DayEvent[][] = []
  const people = new Map<string, FreePerson>()
  const look = async (ids: readonly string[]) => {
    const asked = { day, personIds: ids, gigs: [...gigs.values()], now, roundId: round.roundId }
    const free = await freeAmong(asked)
    for (const [id, one] of free) people.set(id, one)
    const events: DayEvent[] = []
    const happen = (news: readonly DayEvent[]) => {
      for (const event of news) takeEvent(opened.day, event)
      events.push(...news)
    }
    for (const id of ids) happen(newsOf(following, id, free.get(id)))
    happen(newsOfSeats(following))
    looks.push(events)
  }
  // The day is read before anything happens, as a replay reads it.
  let step = stepOf(opened.day)
  await look(personIds)
  const seen = new Set(personIds)
  step = stepOf(opened.day)
  for (let looked = 0; looked < looksMaximum; looked += 1) {
    const unseen = step.placements.map(({ personId }) => personId).filter((id) => !seen.has(id))
    if (unseen.length === 0) return looks.flat().length === 0 ? undefined : { looks, step, people }
    for (const id of unseen) seen.add(id)
    await look(unseen)
    step = stepOf(opened.day)
  }
  return undefined
}

/** Ranks of those for whom something has changed and who are there. */
export function changedRanks({ opened }: Following, { looks, step }: NewTurn): ReadonlySet<number> {
  const { day } = opened
  const came = looks.flat().flatMap((event) => (event.kind === 'arrived' ? [event.person.id] : []))
  const ids = [...came, ...step.placements.map(({ personId }) => personId)]
  return new Set(ids.flatMap((id) => day.workerOf.get(id) ?? []).filter((rank) => isThere(day, rank)))
}

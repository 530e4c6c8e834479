/** Works a round out: solves both halves of the day, and writes a row with a true reason for everybody. */
import type { ClosedPlace } from '@/contract/round-views'
import { whySentence } from '@/copy/zh/round-reasons'
import { type Day, instantAt } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { offerEndsAt } from '@/domain/matching/plan/plan-day'
import { decidingPart } from '@/domain/matching/round/deciding-part'
import { entryScores } from '@/domain/matching/round/entry-scores'
import { limitsBetween } from '@/domain/matching/round/limits'
import { nearestChange } from '@/domain/matching/round/nearest-change'
import {
  gigIdOf,
  placeIdOf,
  type Placement,
  type RoundPerson,
  type RoundPlace,
  type RoundResult,
} from '@/domain/matching/round/round'
import { pairFacts } from '@/domain/matching/round/scoring'
import { secondHalf, solveRound } from '@/domain/matching/round/solve-round'
import { type Why, whyTeller } from '@/domain/matching/round/why'
import { suitingBy, type SuitingFigures, suitingFigures } from '@/domain/matching/utility'
import type { Gathered } from './gathering-round'
import type { OfferRow, PersonRow, PlaceRow } from './round-rows'

export interface WorkedOut {
  readonly first: RoundResult
  readonly second: RoundResult
  readonly placements: readonly Placement[]
}

/** Solves the round, and the second half of the day for those to whom it gave a first one. */
export function solved({ input }: Pick<Gathered, 'input'>): WorkedOut {
  const first = solveRound(input)
  const second = solveRound(secondHalf(input, first))
  return { first, second, placements: [...first.placements, ...second.placements] }
}

interface Telling {
  readonly gathered: Gathered
  readonly result: RoundResult
  readonly why: (one: number) => Why
  readonly entry: Int32Array
  readonly figures: SuitingFigures
}

type StoredWhy = PersonRow['why']

/** What the person has, and what the reason is about, as places. */
function placesIn(why: Why, places: readonly RoundPlace[]) {
  const held = 'gig' in why && why.gig !== null ? places[why.gig] : undefined
  const wished = 'wished' in why ? places[why.wished] : undefined
  return { held, wished }
}

/**
 * The part in which the other leads, and the change that would have helped; only where somebody else was
 * taken.
 */
function comparison({ gathered, entry, figures }: Telling, why: Why, person: RoundPerson) {
  const { input } = gathered
  const { held, wished } = placesIn(why, input.places)
  const other = 'other' in why ? input.people[why.other] : undefined
  if (!('other' in why) || !wished || !other) return { deciding: null, change: null }
  const on = input.workOn
  const facts = pairFacts(person, wished, on)
  const own = suitingBy(facts, figures).parts
  const deciding = decidingPart(own, suitingBy(pairFacts(other, wished, on), figures).parts)
  const entryScore = entry[why.wished] ?? 0
  return { deciding, change: held ? null : nearestChange({ facts, entryScore, figures }) }
}

function storedWhy(telling: Telling, one: number, person: RoundPerson): StoredWhy {
  const why = telling.why(one)
  const { titles } = telling.gathered.names
  const { held, wished } = placesIn(why, telling.gathered.input.places)
  const title = (place: RoundPlace | undefined) => (place ? (titles.get(place.id) ?? null) : null)
  const compared = comparison(telling, why, person)
  const [gigTitle, wishedTitle] = [title(held), title(wished)]
  const sentence = whySentence({ why, gigTitle, wishedTitle, ...compared })
  return {
    kind: why.kind,
    sentence,
    wished: wished ? { gigId: gigIdOf(wished), title: wishedTitle ?? '' } : null,
    ownScore: 'ownScore' in why ? why.ownScore : null,
    otherScore: 'otherScore' in why ? why.otherScore : null,
    ...compared,
  }
}

const closedAtMost = 10

/** For somebody to whom nothing is open: the first limit of some gigs, their own trades in front. */
function closedPlaces({ input, names }: Gathered, person: RoundPerson): readonly ClosedPlace[] {
  const ofOwnTrade = ({ trade }: RoundPlace) => person.trades.includes(trade)
  const places = [...input.places.filter(ofOwnTrade), ...input.places.filter((place) => !ofOwnTrade(place))]
  return places.slice(0, closedAtMost).flatMap((place): ClosedPlace[] => {
    const [limit] = limitsBetween(person, place, input)
    if (!limit) return []
    const { code, rule, facts } = limit
    return [{ gigId: gigIdOf(place), title: names.titles.get(place.id) ?? '', code, rule, facts }]
  })
}

const couldDoAtMost = 20

/** Gigs open to the person, best first, equals by id. */
function openGigs({ gathered, result }: Telling, one: number): PersonRow['couldDo'] {
  const { edgeStart, edgeGig, edgeValue } = result.instance
  const open: (readonly [number, number])[] = []
  for (let edge = edgeStart[one] ?? 0; edge < (edgeStart[one + 1] ?? 0); edge += 1)
    open.push([edgeGig[edge] ?? 0, edgeValue[edge] ?? 0])
  open.sort((left, right) => right[1] - left[1] || left[0] - right[0])
  return open.slice(0, couldDoAtMost).flatMap(([gig, score]) => {
    const place = gathered.input.places[gig]
    return place ? [[gigIdOf(place), score] as const] : []
  })
}

/** The order in which people without work are called: who suits best something, equals by id. */
function standbyOrder(rows: readonly PersonRow[]): ReadonlyMap<string, number> {
  const waiting = rows.filter(({ offers, couldDo }) => offers.length === 0 && couldDo.length > 0)
  const best = ({ couldDo }: PersonRow) => couldDo[0]?.[1] ?? 0
  const order = [...waiting].sort((one, other) => best(other) - best(one) || (one.id < other.id ? -1 : 1))
  return new Map(order.map(({ id }, index) => [id, index + 1]))
}

export interface RowsAsked {
  readonly gathered: Gathered
  readonly worked: Pick<WorkedOut, 'first' | 'placements'>
  readonly roundId: string
  readonly madeAt: Instant
  /** Ranks of those who need a row; absent for everybody. */
  readonly only?: ReadonlySet<number>
}

/** When an offer of work that starts at a minute ends; each minute is worked out once. */
function offerEnds(workOn: Day, madeAt: Instant): (startMinute: number) => Instant {
  const known = new Map<number, Instant>()
  return (startMinute) => {
    const end =
      known.get(startMinute) ?? offerEndsAt({ workOn, madeAt, startAt: instantAt(workOn, startMinute) })
    known.set(startMinute, end)
    return end
  }
}

/** The offers of this round, by person, and those of earlier rounds that still stand. */
function offersByPerson({ gathered, worked, roundId, madeAt }: RowsAsked): ReadonlyMap<string, OfferRow[]> {
  const { input, gigs, offers } = gathered
  const figures = suitingFigures(input.workOn)
  const endsFrom = offerEnds(input.workOn, madeAt)
  const people = new Map(input.people.map((person) => [person.id, person]))
  const rows = new Map<string, OfferRow[]>()
  const add = (personId: string, row: OfferRow) => rows.set(personId, [...(rows.get(personId) ?? []), row])
  for (const { workerId, gigId, ...offer } of offers) {
    const [person, gig] = [people.get(workerId), gigs.get(gigId)]
    if (!person || !gig) continue
    const facts = pairFacts(person, gig, input.workOn)
    add(workerId, { gigId, ...offer, value: suitingBy(facts, figures).score, facts })
  }
  for (const { personId, ...offer } of worked.placements) {
    const [person, place] = [people.get(personId), gigs.get(offer.gigId)]
    if (!person || !place) continue
    const facts = pairFacts(person, place, input.workOn)
    add(personId, { roundId, ...offer, until: endsFrom(place.startMinute), facts })
  }
  return rows
}

/** One row for every person of the round, in their order. */
export function personRows(asked: RowsAsked): readonly PersonRow[] {
  const { gathered, worked } = asked
  const { input, names } = gathered
  const { instance, solution, free } = worked.first
  const why = whyTeller(instance, solution, worked.first)
  const entry = entryScores(free.instance, free.solution)
  const figures = suitingFigures(input.workOn)
  const telling = { gathered, result: worked.first, why, entry, figures }
  const offers = offersByPerson(asked)
  const rowOf = (person: RoundPerson, one: number): PersonRow => {
    const own = offers.get(person.id) ?? []
    const told = storedWhy(telling, one, person)
    return {
      id: person.id,
      nameMasked: names.nameMasked.get(person.id) ?? '',
      trades: person.trades,
      present: names.present.has(person.id),
      offers: own,
      why: told,
      closed: told.kind === 'closed' && own.length === 0 ? closedPlaces(gathered, person) : [],
      standby: null,
      couldDo: own.length === 0 ? openGigs(telling, one) : [],
    }
  }
  const { only } = asked
  const rows = input.people.flatMap((person, one) => (only?.has(one) === false ? [] : [rowOf(person, one)]))
  const order = standbyOrder(rows)
  return rows.map((row) => ({ ...row, standby: order.get(row.id) ?? null }))
}

/** One row for every gig of the round, with whom it was given. */
export function placeRows({ input, names }: Gathered, worked: WorkedOut): readonly PlaceRow[] {
  const { placements, first } = worked
  const eligible = new Int32Array(input.places.length)
  for (const gig of first.instance.edgeGig) eligible[gig] = (eligible[gig] ?? 0) + 1
  const given = new Map<string, string[]>()
  for (const { personId, ...placement } of placements) {
    const id = placeIdOf(placement)
    given.set(id, [...(given.get(id) ?? []), personId])
  }
  return input.places.map((place, rank) => ({
    gigId: gigIdOf(place),
    ...(place.part && { part: place.part.key }),
    eligible: eligible[rank] ?? 0,
    title: names.titles.get(place.id) ?? '',
    trade: place.trade,
    employerName: names.employerNames.get(gigIdOf(place)) ?? '',
    startMinute: place.startMinute,
    endMinute: place.endMinute,
    seats: place.seats,
    workerIds: given.get(place.id) ?? [],
  }))
}

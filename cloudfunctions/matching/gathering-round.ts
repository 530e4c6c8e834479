/**
 * Gathers what a round is solved from: who is free, which seats are free, and what stands between the two.
 */
import { marketDayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { expectedUntil } from '@/domain/matching/plan/plan-day'
import { spanOf } from '@/domain/matching/plan/free-window'
import type {
  MinuteSpan,
  PersonHistory,
  RoundInput,
  RoundPerson,
  RoundPlace,
} from '@/domain/matching/round/round'
import { search, type Stored } from '../_kernel/collections'
import { type Person, shownName } from '../_kernel/person'
import { readPersons } from '../accounts/reader'
import { bookedHours, closedTo, type Gig, gigsOfDay, type LiveOffer, liveOffersOf } from '../gigs/reader'
import { everybodyAt, readMarket } from '../markets/reader'
import { groupsOfRound } from './groups-of-day'
import { historiesOf, nothingKnown } from './history'
import { byId, openPlaces, placeOf, titlesOf } from './places-of-round'
import { answers, type MarketDay, type OfferAnswer, type Registration, registrations } from './repository'

/** What is known of people and places besides what decides. */
export interface RoundNames {
  readonly nameMasked: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, string>
  readonly employerNames: ReadonlyMap<string, string>
  readonly present: ReadonlySet<string>
}

export interface Gathered {
  readonly input: RoundInput
  readonly names: RoundNames
  /** Every gig of the day, also those whose seats are all taken or kept. */
  readonly gigs: ReadonlyMap<string, RoundPlace>
  /** Offers of earlier rounds that still stand. */
  readonly offers: readonly LiveOffer[]
}

const page = 1_000

async function allOf<Document extends object>(
  read: (skip: number) => Promise<Stored<Document>[]>,
): Promise<readonly Stored<Document>[]> {
  const found: Stored<Document>[] = []
  for (let skip = 0; ; skip += page) {
    const some = await read(skip)
    found.push(...some)
    if (some.length < page) return found
  }
}

/** Everybody who said they are free that day, also those who took it back. */
export const registrationsOf = ({ marketId, workOn }: MarketDay): Promise<readonly Stored<Registration>[]> =>
  allOf((skip) =>
    search(registrations, {
      where: { marketId, workOn },
      orderBy: [['_id', 'asc']],
      limit: page,
      skip,
    }),
  )

/** Everybody in the city who said they are free that day and whose word stands. */
export const standingWords = (workOn: MarketDay['workOn']): Promise<readonly Stored<Registration>[]> =>
  allOf((skip) =>
    search(registrations, {
      where: { workOn, state: 'registered' },
      orderBy: [['_id', 'asc']],
      limit: page,
      skip,
    }),
  )

/** Every answer to an offer of that day. */
export const answersOf = ({ marketId, workOn }: MarketDay): Promise<readonly Stored<OfferAnswer>[]> =>
  allOf((skip) =>
    search(answers, { where: { marketId, workOn }, orderBy: [['_id', 'asc']], limit: page, skip }),
  )

/** A person by many ids, a page at a time, all pages at once. */
async function personsOf(ids: readonly string[]): Promise<readonly Person[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    readPersons(ids.slice(index * page, (index + 1) * page)),
  )
  return (await Promise.all(pages)).flatMap((found) => [...found.values()])
}

export interface Before {
  readonly registrations: ReadonlyMap<string, Registration>
  readonly present: ReadonlySet<string>
  readonly market: { readonly latitude: number; readonly longitude: number } | null
  readonly histories: ReadonlyMap<string, PersonHistory>
  readonly booked: ReadonlyMap<string, readonly MinuteSpan[]>
  readonly offered: ReadonlyMap<string, readonly MinuteSpan[]>
  readonly answered: readonly OfferAnswer[]
}

/** Gigs not offered a second time; who let one pass and has come since may get it again. */
const declinedBy = ({ answered, present }: Before, personId: string): readonly string[] =>
  answered
    .filter(({ workerId, state }) => workerId === personId && !(state === 'passed' && present.has(personId)))
    .map(({ gigId }) => gigId)
    .sort()

type Wishes = Pick<RoundPerson, 'place' | 'radiusMetres' | 'wageFloorFen' | 'free'>

/** What the person said, or for a walk-in: free all day, from the market, whatever the way and the wage. */
function wishesOf(said: Registration | undefined, market: Before['market']): Wishes {
  const place = market && { latitude: market.latitude, longitude: market.longitude }
  if (!said) return { place, radiusMetres: null, wageFloorFen: null, free: spanOf('day') }
  const { radiusMetres, wageFloorFen, window } = said
  return { place: said.place ?? place, radiusMetres, wageFloorFen, free: spanOf(window) }
}

export function roundPerson(person: Person, workOn: MarketDay['workOn'], before: Before): RoundPerson {
  const { _id: id, trades, certificates } = person
  const said = before.registrations.get(id)
  return {
    id,
    trades,
    certificates,
    ...wishesOf(said, before.market),
    busy: [...(before.booked.get(id) ?? []), ...(before.offered.get(id) ?? [])],
    declined: declinedBy(before, id),
    ...closedTo(person, workOn),
    history: said?.history ?? before.histories.get(id) ?? nothingKnown,
  }
}

/** Until people are expected, their word counts; afterwards only who has come. */
function whoIsFree(said: readonly Registration[], present: ReadonlySet<string>, isWordEnough: boolean) {
  const byWord = isWordEnough ? said.filter(({ state }) => state === 'registered') : []
  return [...new Set([...byWord.map(({ personId }) => personId), ...present])]
}

export function offeredHours(gigs: readonly Gig[], offers: readonly LiveOffer[]) {
  const known = new Map(gigs.map((gig) => [gig.gigId, gig]))
  const spans = new Map<string, MinuteSpan[]>()
  for (const { workerId, gigId } of offers) {
    const gig = known.get(gigId)
    if (!gig) continue
    const own = spans.get(workerId) ?? []
    own.push({ from: gig.startMinute, to: gig.endMinute })
    spans.set(workerId, own)
  }
  return spans
}

/** Reads everything in pages of a thousand, what does not wait for anything else at once. */
export async function gatherRound({ marketId, workOn }: MarketDay, now: Instant): Promise<Gathered> {
  const day = { marketId, workOn }
  const isToday = marketDayOf(now) === workOn
  const [said, presences, gigs, answered, market] = await Promise.all([
    registrationsOf(day),
    isToday ? everybodyAt(marketId, now) : [],
    gigsOfDay({ ...day, now }),
    answersOf(day),
    readMarket(marketId),
  ])
  const present = new Set(presences.map(({ personId }) => personId))
  const free = whoIsFree(said, present, now < expectedUntil(workOn))
  const saidBy = new Map(said.map((one) => [one.personId, one]))
  const [found, booked] = await Promise.all([personsOf(free), bookedHours(free, workOn)])
  const people = found.filter(({ isWorker, realName }) => isWorker && realName !== null)
  const histories = await historiesOf(
    people.filter(({ _id }) => !saidBy.has(_id)),
    now,
  )
  const offers = liveOffersOf(gigs, now)
  const offered = offeredHours(gigs, offers)
  const known = { histories, booked, offered, answered }
  const before = { registrations: saidBy, present, market: market ?? null, ...known }
  const inRound = byId(people.map((person) => roundPerson(person, workOn, before)))
  const groups = await groupsOfRound(said, inRound)
  return {
    input: {
      version: 1,
      marketId,
      workOn,
      people: inRound,
      places: openPlaces(gigs, now),
      ...(groups.length > 0 && { groups }),
    },
    names: {
      nameMasked: new Map(people.map((person) => [person._id, shownName(person)])),
      titles: new Map(gigs.flatMap(titlesOf)),
      employerNames: new Map(gigs.map(({ gigId, employerName }) => [gigId, employerName])),
      present,
    },
    gigs: new Map(gigs.map((gig) => [gig.gigId, placeOf(gig, now)])),
    offers,
  }
}

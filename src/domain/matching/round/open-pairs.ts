/**
 * A round is solved over the pairs that no limit closes, each worth its score.
 *
 * Law     House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/open-pairs.test.ts
 */
import { type TradeKey, tradeOf } from '@/policies/trades'
import type { Day } from '../../calendar/day'
import type { Instance } from '../assignment/instance'
import { fitsPart } from '../part-limits'
import { suitingFigures, type SuitingFigures } from '../utility'
import { ableOf, meets, metresTo } from './limits'
import { gigIdOf, type RoundInput, type RoundPerson, type RoundPlace } from './round'
import { scorer } from './scoring'

interface Candidate {
  readonly gig: number
  readonly place: RoundPlace
  readonly payPoints: number
}

/** The places of each trade, in their order. */
function byTrade(places: readonly RoundPlace[], payPoints: (place: RoundPlace) => number) {
  const lists = new Map<TradeKey, Candidate[]>()
  places.forEach((place, gig) => {
    const list = lists.get(place.trade) ?? []
    list.push({ gig, place, payPoints: payPoints(place) })
    lists.set(place.trade, list)
  })
  return lists
}

/** True when the law leaves the trade open to the person on that day. */
function mayDo({ certificates, closedTrades }: RoundPerson, trade: TradeKey, on: Day): boolean {
  if (closedTrades.some((closed) => closed.trade === trade)) return false
  return tradeOf(trade).certificates.every((key) =>
    certificates.some((held) => held.key === key && (held.validUntil === null || on <= held.validUntil)),
  )
}

/**
 * What is left to ask of a pair whose trade is open: time, pay, way of pay, and their own words. Most people
 * have booked and declined nothing, and a round asks this a hundred thousand times.
 */
const hasTime = ({ free, busy }: RoundPerson, gig: RoundPlace): boolean =>
  free.from <= gig.startMinute &&
  gig.endMinute <= free.to &&
  (busy.length === 0 || !busy.some((span) => meets(gig, span)))

const isPaidRight = ({ wageFloorFen, closedRails }: RoundPerson, gig: RoundPlace): boolean =>
  (wageFloorFen === null || gig.hourlyPayFen >= wageFloorFen) &&
  (closedRails.length === 0 || !closedRails.some(({ fundsModel }) => fundsModel === gig.fundsModel))

const isWished = ({ id, declined }: RoundPerson, gig: RoundPlace): boolean =>
  gig.employerId !== id && (declined.length === 0 || !declined.includes(gigIdOf(gig)))

/** Nothing further is asked where all seats of a gig are alike. */
const isAble = (person: RoundPerson, { part }: RoundPlace, on: Day): boolean =>
  part === undefined || fitsPart(part, ableOf(person), on)

const isOpen = (person: RoundPerson, place: RoundPlace, on: Day): boolean =>
  hasTime(person, place) && isPaidRight(person, place) && isWished(person, place) && isAble(person, place, on)

const isWithin = ({ radiusMetres }: RoundPerson, metres: number): boolean =>
  radiusMetres === null || metres <= radiusMetres

interface Pairs {
  readonly gigs: number[]
  readonly values: number[]
}

/** What a way costs, from one place to every gig; `metres` is -1 where the place is not known. */
interface Ways {
  readonly metres: Int32Array
  readonly points: Int32Array
}

/** Many people come from the same place: the market, or the same kilometre. Each is measured once. */
function waysFrom(places: readonly RoundPlace[], ofMetres: (metres: number | null) => number) {
  const known = new Map<string, Ways>()
  return (person: RoundPerson): Ways => {
    const key = person.place === null ? '' : `${person.place.latitude} ${person.place.longitude}`
    const found = known.get(key)
    if (found) return found
    const metres = Int32Array.from(places, (place) => metresTo(person, place) ?? -1)
    const points = metres.map((way) => ofMetres(way < 0 ? null : way))
    const ways = { metres, points }
    known.set(key, ways)
    return ways
  }
}

/** The gigs of the trades that are open to a person, ascending; people of the same trades share a list. */
function gigsOfTrades(lists: ReadonlyMap<TradeKey, readonly Candidate[]>, on: Day) {
  const known = new Map<string, readonly Candidate[]>()
  return (person: RoundPerson): readonly Candidate[] => {
    const open = [...new Set(person.trades)].filter((trade) => mayDo(person, trade, on))
    const key = open.sort().join(' ')
    const found = known.get(key)
    if (found) return found
    const gigs = open.flatMap((trade) => lists.get(trade) ?? []).sort((one, other) => one.gig - other.gig)
    known.set(key, gigs)
    return gigs
  }
}

function pairWriter({ workOn, places }: RoundInput, pairs: Pairs, figures: SuitingFigures) {
  const score = scorer(workOn, figures)
  const lists = byTrade(places, score.ofPay)
  const gigsFor = gigsOfTrades(lists, workOn)
  const ways = waysFrom(places, score.ofMetres)
  return (person: RoundPerson): void => {
    const ownPoints = score.ofPerson(person)
    const { metres, points } = ways(person)
    for (const { gig, place, payPoints } of gigsFor(person)) {
      if (!isOpen(person, place, workOn) || !isWithin(person, metres[gig] ?? -1)) continue
      pairs.gigs.push(gig)
      pairs.values.push(ownPoints + payPoints + (points[gig] ?? 0))
    }
  }
}

/**
 * The round as columns: the same pairs as `limitsBetween` leaves open, the same scores as `suiting` gives.
 * `figures` are other weights than those of the day, for who asks what they would change.
 */
export function roundInstance(input: RoundInput, figures = suitingFigures(input.workOn)): Instance {
  const { people, places } = input
  const pairs: Pairs = { gigs: [], values: [] }
  const edgeStart = new Int32Array(people.length + 1)
  const write = pairWriter(input, pairs, figures)
  people.forEach((person, one) => {
    write(person)
    edgeStart[one + 1] = pairs.gigs.length
  })
  return {
    workerCount: people.length,
    gigCount: places.length,
    seats: Int32Array.from(places, ({ seats }) => seats),
    edgeStart,
    edgeGig: Int32Array.from(pairs.gigs),
    edgeValue: Int32Array.from(pairs.values),
  }
}

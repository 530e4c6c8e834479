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
import { meets, metresTo } from './limits'
import type { RoundInput, RoundPerson, RoundPlace } from './round'
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

/** What is left to ask of a pair whose trade is open: time, pay, way of pay, and their own words. */
const hasTime = ({ free, busy }: RoundPerson, gig: RoundPlace): boolean =>
  free.from <= gig.startMinute && gig.endMinute <= free.to && !busy.some((span) => meets(gig, span))

const isPaidRight = ({ wageFloorFen, closedRails }: RoundPerson, gig: RoundPlace): boolean =>
  (wageFloorFen === null || gig.hourlyPayFen >= wageFloorFen) &&
  !closedRails.some(({ fundsModel }) => fundsModel === gig.fundsModel)

const isWished = ({ id, declined }: RoundPerson, gig: RoundPlace): boolean =>
  gig.employerId !== id && !declined.includes(gig.id)

const isWithin = ({ radiusMetres }: RoundPerson, metres: number | null): boolean =>
  metres === null || radiusMetres === null || metres <= radiusMetres

interface Pairs {
  readonly gigs: number[]
  readonly values: number[]
}

function pairWriter({ workOn, places }: RoundInput, pairs: Pairs) {
  const score = scorer(workOn)
  const lists = byTrade(places, score.ofPay)
  return (person: RoundPerson): void => {
    const ownPoints = score.ofPerson(person)
    const open = [...new Set(person.trades)].filter((trade) => mayDo(person, trade, workOn))
    const candidates = open.flatMap((trade) => lists.get(trade) ?? [])
    for (const { gig, place, payPoints } of candidates.sort((one, other) => one.gig - other.gig)) {
      if (!hasTime(person, place) || !isPaidRight(person, place) || !isWished(person, place)) continue
      const metres = metresTo(person, place)
      if (!isWithin(person, metres)) continue
      pairs.gigs.push(gig)
      pairs.values.push(ownPoints + payPoints + score.ofMetres(metres))
    }
  }
}

/** The round as columns: the same pairs as `limitsBetween` leaves open, the same scores as `suiting` gives. */
export function roundInstance(input: RoundInput): Instance {
  const { people, places } = input
  const pairs: Pairs = { gigs: [], values: [] }
  const edgeStart = new Int32Array(people.length + 1)
  const write = pairWriter(input, pairs)
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

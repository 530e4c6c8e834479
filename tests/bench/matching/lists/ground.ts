/** What is searched: the open gigs of a morning in columns, who asks, and the score both sides count by. */
import { tradeForMinor } from '@/domain/accounts/minor-trades'
import { millisecondsOf } from '@/domain/calendar/instant'
import { startOfDay } from '@/domain/calendar/day'
import { isRefusal } from '@/domain/policy/refusal'
import type { Seeker } from '@/domain/matching/retrieval/seeker'
import { partPoints, suitingFigures } from '@/domain/matching/utility'
import { certificateKeys, type TradeKey } from '@/policies/trades'
import { factsOf } from '../generator/facts'
import { drawGigs } from '../generator/gigs'
import { type Market, morning } from '../generator/market'
import { at, degrees } from '../generator/openings'
import { seeds } from '../generator/sizes'
import { tradeRange } from '../generator/trades'
import { drawWorkers, mostTrades, promisedMinutes } from '../generator/workers'

export const listLength = 20
const askers = 400

export interface Ground {
  readonly market: Market
  /** Workers of the market who are free today; each asks once. */
  readonly askers: readonly number[]
  /** Points of the wage, by gig. */
  readonly wagePoints: Int32Array
  /** Points of the distance, by whole metre, up to where there are none. */
  readonly distancePoints: Int32Array
  /** Points that every gig of a named trade brings this person. */
  ownPoints(worker: number): number
}

const extent = { extent: 'city', isDense: false } as const

export function drawGround(gigCount: number, round: number): Ground {
  const seed = seeds[round % seeds.length] ?? seeds[0]
  const size = { name: `list${gigCount}`, workers: askers * 2, gigs: gigCount, ...extent }
  const market: Market = {
    workers: drawWorkers(size, seed),
    gigs: drawGigs(size, seed),
    tradeKeys: tradeRange(false).keys,
  }
  const figures = suitingFigures(morning)
  const facts = (worker: number, gig: number, metres: number) => factsOf(market, worker, { gig, metres })
  const metresWithPoints = Array.from({ length: figures.scale.emptyAtMetres + 1 }, (_, metres) => metres)
  const isFree = (worker: number): boolean =>
    at(market.workers.freeFrom, worker) < at(market.workers.freeUntil, worker)
  return {
    market,
    askers: Array.from({ length: size.workers }, (_, worker) => worker)
      .filter(isFree)
      .slice(0, askers),
    wagePoints: Int32Array.from({ length: gigCount }, (_, gig) =>
      partPoints('wage', facts(0, gig, 0), figures),
    ),
    distancePoints: Int32Array.from(metresWithPoints, (metres) =>
      partPoints('distance', facts(0, 0, metres), figures),
    ),
    ownPoints(worker) {
      const own = { ...facts(worker, 0, 0), knowsTrade: true }
      const parts = ['skill', 'reliability', 'waitingDays', 'punctuality'] as const
      return parts.reduce((sum, part) => sum + partPoints(part, own, figures), 0)
    },
  }
}

export const firstMinute = millisecondsOf(startOfDay(morning)) / 60_000

function tradesOf({ workers, tradeKeys }: Market, worker: number): readonly TradeKey[] {
  const own = workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)
  return [...own].flatMap((trade) => tradeKeys[trade] ?? [])
}

/** A person of the market as the shipped list knows them. */
export function seekerOf(market: Market, worker: number): Seeker {
  const { workers } = market
  const span = (from: number, to: number) => ({ from: firstMinute + from, to: firstMinute + to })
  const promised = at(workers.promisedFrom, worker)
  const held = at(workers.certificates, worker)
  const isMinor = at(workers.isMinor, worker) === 1
  const kept = at(workers.keptCount, worker)
  return {
    place: {
      latitude: degrees(at(workers.latitude, worker)),
      longitude: degrees(at(workers.longitude, worker)),
    },
    trades: tradesOf(market, worker),
    history: {
      bookedCount: at(workers.bookedCount, worker),
      keptCount: kept,
      arrivalCount: kept,
      inTimeCount: at(workers.inTimeCount, worker),
      waitingDays: at(workers.waitingDays, worker),
    },
    certificates: certificateKeys
      .filter((_, index) => (held & (1 << index)) !== 0)
      .map((key) => ({ key, validUntil: null })),
    radiusMetres: at(workers.radiusMetres, worker),
    wageFloorFen: at(workers.wageFloorFen, worker),
    fromMinute: firstMinute,
    free: span(at(workers.freeFrom, worker), at(workers.freeUntil, worker)),
    busy: promised < 0 ? [] : [span(promised, promised + promisedMinutes)],
    passedOver: new Set(),
    isTradeClosed: (trade) => isRefusal(tradeForMinor({ trade, isMinor })),
    closedRails: [],
  }
}

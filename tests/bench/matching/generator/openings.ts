/**
 * Says quickly which gigs are open to a person, by the limits of the house written in columns; a test holds
 * each answer against the shipped rules.
 */
import { distanceMetres } from '@/domain/matching/distance'
import { certificateKeys, tradeOf } from '@/policies/trades'
import type { Market } from './market'
import { mostTrades, promisedMinutes } from './workers'

export const at = (column: { readonly [index: number]: number | undefined }, index: number): number =>
  column[index] ?? 0

export const degrees = (millionths: number): number => millionths / 1_000_000

interface TradeColumn {
  readonly certificates: number
  readonly isClosedToMinors: boolean
  readonly gigs: readonly number[]
}

/** What opens or closes a pair without looking at the map. */
function suitsInWords(market: Market, worker: number, gig: number): boolean {
  const { workers, gigs } = market
  if (at(gigs.hourlyPayFen, gig) < at(workers.wageFloorFen, worker)) return false
  const [start, end] = [at(gigs.startMinute, gig), at(gigs.endMinute, gig)]
  if (start < at(workers.freeFrom, worker) || end > at(workers.freeUntil, worker)) return false
  const promised = at(workers.promisedFrom, worker)
  return promised < 0 || end <= promised || promised + promisedMinutes <= start
}

export function metresBetween({ workers, gigs }: Market, worker: number, gig: number): number {
  return distanceMetres({
    from: {
      latitude: degrees(at(workers.latitude, worker)),
      longitude: degrees(at(workers.longitude, worker)),
    },
    to: { latitude: degrees(at(gigs.latitude, gig)), longitude: degrees(at(gigs.longitude, gig)) },
  })
}

/** A metre of latitude is nine millionths of a degree; farther north or south than the radius is out. */
const isFarNorth = (market: Market, worker: number, gig: number): boolean =>
  Math.abs(at(market.workers.latitude, worker) - at(market.gigs.latitude, gig)) >
  at(market.workers.radiusMetres, worker) * 9 + 100

function tradeColumns({ gigs, tradeKeys }: Market): readonly TradeColumn[] {
  const lists = tradeKeys.map((): number[] => [])
  for (let gig = 0; gig < gigs.count; gig += 1) lists[at(gigs.trade, gig)]?.push(gig)
  return tradeKeys.map((key, index) => {
    const { certificates, minors } = tradeOf(key)
    const bits = certificates.reduce((sum, held) => sum | (1 << certificateKeys.indexOf(held)), 0)
    return { certificates: bits, isClosedToMinors: minors === 'forbidden', gigs: lists[index] ?? [] }
  })
}

const isClosedTrade = (
  { workers }: Market,
  worker: number,
  { certificates, isClosedToMinors }: TradeColumn,
): boolean =>
  (at(workers.certificates, worker) & certificates) !== certificates ||
  (isClosedToMinors && at(workers.isMinor, worker) === 1)

export interface Opening {
  readonly gig: number
  readonly metres: number
}

/** Gives, for a person of the market, each gig of their trades that no limit closes, and how far it is. */
export function openingsIn(market: Market): (worker: number) => readonly Opening[] {
  const { workers } = market
  const columns = tradeColumns(market)
  return (worker) => {
    const found: Opening[] = []
    for (const trade of workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)) {
      const column = columns[trade]
      if (!column || isClosedTrade(market, worker, column)) continue
      for (const gig of column.gigs) {
        if (isFarNorth(market, worker, gig) || !suitsInWords(market, worker, gig)) continue
        const metres = metresBetween(market, worker, gig)
        if (metres <= at(workers.radiusMetres, worker)) found.push({ gig, metres })
      }
    }
    return found
  }
}

/** Gives, for a person, whether anything but the distance closes a gig to them. */
export function limitsIn(market: Market): (worker: number) => (gig: number) => boolean {
  const { workers, gigs } = market
  const columns = tradeColumns(market)
  return (worker) => {
    const openTrades = new Uint8Array(columns.length)
    for (const trade of workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)) {
      const column = columns[trade]
      if (column && !isClosedTrade(market, worker, column)) openTrades[trade] = 1
    }
    return (gig) => openTrades[at(gigs.trade, gig)] === 1 && suitsInWords(market, worker, gig)
  }
}

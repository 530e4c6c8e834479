/**
 * Draws the people of a morning, in columns: what they told the market about themselves, and what they did.
 */
import { certificateKeys, tradeOf } from '@/policies/trades'
import { Dice } from './dice'
import { drawPlace } from './map'
import type { MarketSize } from './sizes'
import { guidePayFen, type TradeRange, tradeRange } from './trades'

export const mostTrades = 4

export interface Workers {
  readonly count: number
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  /** `mostTrades` places a worker, -1 where there are fewer. */
  readonly trades: Int8Array
  readonly certificates: Uint16Array
  readonly radiusMetres: Int32Array
  readonly wageFloorFen: Int32Array
  readonly isMinor: Uint8Array
  /** Free from and until; equal when the person is not free at all today. */
  readonly freeFrom: Int16Array
  readonly freeUntil: Int16Array
  /** First minute of two hours already promised; -1 without. */
  readonly promisedFrom: Int16Array
  readonly bookedCount: Int16Array
  readonly keptCount: Int16Array
  readonly inTimeCount: Int16Array
  readonly waitingDays: Int16Array
}

export const promisedMinutes = 120

function emptyWorkers(count: number): Workers {
  return {
    count,
    latitude: new Int32Array(count),
    longitude: new Int32Array(count),
    trades: new Int8Array(count * mostTrades).fill(-1),
    certificates: new Uint16Array(count),
    radiusMetres: new Int32Array(count),
    wageFloorFen: new Int32Array(count),
    isMinor: new Uint8Array(count),
    freeFrom: new Int16Array(count),
    freeUntil: new Int16Array(count),
    promisedFrom: new Int16Array(count).fill(-1),
    bookedCount: new Int16Array(count),
    keptCount: new Int16Array(count),
    inTimeCount: new Int16Array(count),
    waitingDays: new Int16Array(count),
  }
}

function drawTrades(workers: Workers, worker: number, from: { dice: Dice; range: TradeRange }): void {
  const wanted = from.dice.between({ least: 1, most: mostTrades })
  const first = worker * mostTrades
  for (let place = 0; place < wanted; place += 1) {
    const trade = from.range.draw(from.dice)
    if (!workers.trades.subarray(first, first + place).includes(trade)) workers.trades[first + place] = trade
  }
}

/** Three of four who work in a trade have its papers. */
function drawCertificates(dice: Dice, trades: Int8Array, range: TradeRange): number {
  let held = 0
  for (const trade of trades) {
    const key = range.keys[trade]
    const needed = key ? tradeOf(key).certificates : []
    for (const certificate of needed) if (dice.hits(75)) held |= 1 << certificateKeys.indexOf(certificate)
  }
  return held
}

function drawDay(workers: Workers, worker: number, dice: Dice): void {
  const kind = dice.below(100)
  const [from, until] = kind < 15 ? [0, 0] : kind < 25 ? [0, 750] : kind < 35 ? [750, 1_440] : [0, 1_440]
  workers.freeFrom[worker] = from
  workers.freeUntil[worker] = until
  if (dice.hits(25)) workers.promisedFrom[worker] = dice.between({ least: 12, most: 38 }) * 30
}

function drawHistory(workers: Workers, worker: number, dice: Dice): void {
  const booked = dice.hits(20) ? 0 : dice.run({ mean: 12, most: 120 })
  let kept = 0
  let inTime = 0
  for (let booking = 0; booking < booked; booking += 1) {
    if (!dice.hits(92)) continue
    kept += 1
    if (dice.hits(85)) inTime += 1
  }
  workers.bookedCount[worker] = booked
  workers.keptCount[worker] = kept
  workers.inTimeCount[worker] = inTime
  workers.waitingDays[worker] = dice.run({ mean: 3, most: 15 }) - 1
}

/** All people of a market; the same for the same seed. */
export function drawWorkers(size: MarketSize, seed: number): Workers {
  const workers = emptyWorkers(size.workers)
  const range = tradeRange(size.isDense)
  const place = new Dice(seed, 'worker place')
  const trade = new Dice(seed, 'worker trades')
  const papers = new Dice(seed, 'worker papers')
  const wish = new Dice(seed, 'worker wishes')
  const today = new Dice(seed, 'worker today')
  const history = new Dice(seed, 'worker history')
  for (let worker = 0; worker < size.workers; worker += 1) {
    const home = drawPlace(place, size.extent)
    workers.latitude[worker] = home.latitude
    workers.longitude[worker] = home.longitude
    drawTrades(workers, worker, { dice: trade, range })
    const own = workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)
    workers.certificates[worker] = drawCertificates(papers, own, range)
    const mainTrade = range.keys[own[0] ?? 0]
    const floorPercent = wish.between(size.isDense ? { least: 50, most: 90 } : { least: 80, most: 125 })
    workers.wageFloorFen[worker] = mainTrade ? Math.floor((guidePayFen(mainTrade) * floorPercent) / 100) : 0
    workers.radiusMetres[worker] = size.isDense ? 40_000 : wish.between({ least: 5, most: 40 }) * 1_000
    workers.isMinor[worker] = wish.hits(2) ? 1 : 0
    drawDay(workers, worker, today)
    drawHistory(workers, worker, history)
  }
  return workers
}

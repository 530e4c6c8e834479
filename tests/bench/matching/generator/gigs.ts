/** Draws the gigs of a morning, in columns: where, what trade, when, for how much, how many seats. */
import { Dice, weighted } from './dice'
import { drawPlace } from './map'
import type { MarketSize } from './sizes'
import { guidePayFen, tradeRange } from './trades'

export interface Gigs {
  readonly count: number
  /** Millionths of a degree. */
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  /** Index into the trades of the market. */
  readonly trade: Uint8Array
  readonly hourlyPayFen: Int32Array
  readonly startMinute: Int16Array
  readonly endMinute: Int16Array
  readonly seats: Int32Array
}

/** First and last minute and how often: whole days, mornings, afternoons, office hours, evenings. */
const shifts: readonly (readonly [number, number, number])[] = [
  [420, 1_080, 45],
  [420, 720, 15],
  [780, 1_080, 15],
  [510, 1_050, 15],
  [1_080, 1_320, 10],
]

const shiftByWeight = weighted(shifts.map(([, , weight]) => weight))

export function emptyGigs(count: number): Gigs {
  return {
    count,
    latitude: new Int32Array(count),
    longitude: new Int32Array(count),
    trade: new Uint8Array(count),
    hourlyPayFen: new Int32Array(count),
    startMinute: new Int16Array(count),
    endMinute: new Int16Array(count),
    seats: new Int32Array(count),
  }
}

/** Around the guide price of the trade, in half yuan, never below seven tenths of it. */
function drawPay(dice: Dice, guideFen: number): number {
  const percent = Math.max(70, 100 + 18 * dice.bell())
  return Math.round((guideFen * percent) / 5_000) * 50
}

/** All gigs of a market; the same for the same seed. */
export function drawGigs(size: Omit<MarketSize, 'name' | 'workers'>, seed: number): Gigs {
  const gigs = emptyGigs(size.gigs)
  const { keys, draw } = tradeRange(size.isDense)
  const dice = {
    place: new Dice(seed, 'gig place'),
    trade: new Dice(seed, 'gig trade'),
    pay: new Dice(seed, 'gig pay'),
    shift: new Dice(seed, 'gig shift'),
    seats: new Dice(seed, 'gig seats'),
  }
  for (let gig = 0; gig < size.gigs; gig += 1) {
    const place = drawPlace(dice.place, size.extent)
    const trade = draw(dice.trade)
    const key = keys[trade]
    const [start = 0, end = 0] = shifts[shiftByWeight(dice.shift)] ?? []
    gigs.latitude[gig] = place.latitude
    gigs.longitude[gig] = place.longitude
    gigs.trade[gig] = trade
    gigs.hourlyPayFen[gig] = key ? drawPay(dice.pay, guidePayFen(key)) : 0
    gigs.startMinute[gig] = start
    gigs.endMinute[gig] = end
    gigs.seats[gig] = dice.seats.run({ mean: 5, most: 60 })
  }
  return gigs
}

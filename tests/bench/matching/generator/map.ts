/** Lays people and gigs on an invented map about the size of a city with thirteen centres. */
import { type Dice, weighted } from './dice'
import type { MarketSize } from './sizes'

/** Millionths of a degree, so that a place is two whole numbers. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

const edges = { south: 36_400_000, north: 38_000_000, west: 115_800_000, east: 117_600_000 }

/** Latitude, longitude and weight of each centre. */
const centres: readonly (readonly [number, number, number])[] = [
  [37_435_000, 116_360_000, 20],
  [37_330_000, 116_570_000, 10],
  [37_650_000, 116_790_000, 9],
  [36_930_000, 116_630_000, 9],
  [37_790_000, 117_220_000, 8],
  [37_730_000, 117_390_000, 7],
  [37_210_000, 116_860_000, 7],
  [36_940_000, 116_470_000, 6],
  [37_170_000, 116_430_000, 6],
  [37_210_000, 116_070_000, 5],
  [36_950_000, 116_000_000, 5],
  [37_570_000, 116_980_000, 4],
  [37_060_000, 117_150_000, 4],
]

/** A kilometre in millionths of a degree, at this latitude. */
const kilometreNorth = 8_993
const kilometreEast = 11_320

const inside = (value: number, from: number, until: number): number =>
  Math.round(Math.min(Math.max(value, from), until))

const centreByWeight = weighted(centres.map(([, , weight]) => weight))

/** Near a centre mostly within 4 km, else within 12; in a city every eighth is somewhere in the country. */
export function drawPlace(dice: Dice, extent: MarketSize['extent']): Place {
  const isRural = extent === 'city' && dice.hits(12)
  if (isRural) {
    return {
      latitude: dice.between({ least: edges.south, most: edges.north }),
      longitude: dice.between({ least: edges.west, most: edges.east }),
    }
  }
  const [latitude = 0, longitude = 0] = centres[extent === 'market' ? 0 : centreByWeight(dice)] ?? []
  const kilometres = dice.hits(60) ? 4 : 12
  const north = latitude + dice.bell() * kilometres * kilometreNorth
  const east = longitude + dice.bell() * kilometres * kilometreEast
  return {
    latitude: inside(north, edges.south, edges.north),
    longitude: inside(east, edges.west, edges.east),
  }
}

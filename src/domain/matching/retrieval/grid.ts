/**
 * Types of a grid over the places there are, and how near a cell can be to a place at the least.
 *
 * Cells at the rim reach to wherever their spots lie, so that one place far away costs nothing.
 */
import { earthRadiusMetres, radiansPerStep } from '../distance'
import { at } from './at'

/** Latitude of a spot whose place is not known; no place has it. */
export const nowhere = -(2 ** 31)

export interface Places {
  /** In steps of the grid of distance.ts; `nowhere` where it is not known. */
  readonly latitude: Int32Array
  readonly longitude: Int32Array
}

/** Bands of one direction, from low to high, each with the lowest and highest value that lies in it. */
export interface Bands {
  readonly count: number
  readonly from: number
  readonly width: number
  readonly low: Int32Array
  readonly high: Int32Array
}

export interface Grid {
  readonly rows: Bands
  readonly columns: Bands
  /** The least cosine of a latitude in each row, and in all of them. */
  readonly rowCosine: Float64Array
  readonly leastCosine: number
}

const stepsPerMetre = 1 / (earthRadiusMetres * radiansPerStep)
const sampled = 2_048

interface CellSize {
  /** Up to so many places. */
  readonly upTo: number
  readonly metres: number
  /** Rows and columns at most: each costs a place in every list. */
  readonly mostBands: number
}

/** Wide cells for few places, narrow ones for many: a cell is to hold tens of them, not thousands. */
const cellSizes: readonly CellSize[] = [
  { upTo: 100, metres: 16_000, mostBands: 8 },
  { upTo: 20_000, metres: 8_000, mostBands: 32 },
  { upTo: 300_000, metres: 4_000, mostBands: 64 },
]
const finest: CellSize = { upTo: Number.POSITIVE_INFINITY, metres: 2_000, mostBands: 128 }

const cellSizeFor = (count: number): CellSize => cellSizes.find(({ upTo }) => count <= upTo) ?? finest

/** All but the outermost fiftieth on each side, from a sample. */
function bulk(values: Int32Array): readonly [low: number, high: number] {
  const stride = Math.max(1, Math.floor(values.length / sampled))
  const sample = values.filter((value, place) => place % stride === 0 && value !== nowhere).sort()
  const rim = Math.floor(sample.length / 50)
  return [at(sample, rim), at(sample, sample.length - 1 - rim)]
}

/** In which band a value lies; what lies beyond belongs to the outermost one. */
export const bandOf = ({ count, from, width }: Bands, value: number): number =>
  Math.min(Math.max(Math.floor((value - from) / width), 0), count - 1)

function bandsOver(values: Int32Array, { width, mostBands }: { width: number; mostBands: number }): Bands {
  const [low, high] = bulk(values)
  const count = Math.min(Math.max(Math.ceil((high - low) / width), 1), mostBands)
  const wide = Math.max(width, Math.ceil((high - low) / count))
  const first = (_: unknown, band: number) => low + band * wide
  const bands: Bands = {
    count,
    from: low,
    width: wide,
    low: Int32Array.from({ length: count }, first),
    high: Int32Array.from({ length: count }, first),
  }
  for (const value of values) {
    if (value === nowhere) continue
    const band = bandOf(bands, value)
    if (value < at(bands.low, band)) bands.low[band] = value
    if (value > at(bands.high, band)) bands.high[band] = value
  }
  return bands
}

/** A grid over these places. */
export function gridOver({ latitude, longitude }: Places): Grid {
  const { metres, mostBands } = cellSizeFor(latitude.length)
  const height = Math.ceil(metres * stepsPerMetre)
  const rows = bandsOver(latitude, { width: height, mostBands })
  const rowCosine = new Float64Array(rows.count)
  for (let row = 0; row < rows.count; row += 1) {
    const [low, high] = [at(rows.low, row), at(rows.high, row)]
    const least = Math.min(Math.cos(low * radiansPerStep), Math.cos(high * radiansPerStep))
    rowCosine[row] = Math.max(0, least)
  }
  const middle = rowCosine[rows.count >> 1] ?? 1
  // Where nobody knows where they are the longitudes are 0, and one column is enough.
  const columns = bandsOver(longitude, { width: Math.ceil(height / Math.max(middle, 0.1)), mostBands })
  return { rows, columns, rowCosine, leastCosine: rowCosine.reduce((least, one) => Math.min(least, one), 1) }
}

/** The square of the sine of half the angle between a value and the nearest end of a band; 0 inside. */
export function halfSine({ low, high }: Bands, band: number, value: number): number {
  const [from, to] = [at(low, band), at(high, band)]
  if (value >= from && value <= to) return 0
  const below = Math.sin(((from - value) * radiansPerStep) / 2)
  const above = Math.sin(((to - value) * radiansPerStep) / 2)
  return Math.min(below * below, above * above)
}

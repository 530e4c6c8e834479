/**
 * Types of lists of spots, each sorted by what a spot is worth wherever the seeker stands: by kind of spot
 * and cell, by kind alone, and those without a place.
 *
 * A kind is a trade; the last list, `rest`, holds every spot. Spots whose worth is lowered by a factor stand
 * in lists of their own, by how strong it is, so that one bound holds for a list.
 */
import { wholeFactor } from '../chance'
import { at } from './at'
import { bandOf, type Grid, gridOver, nowhere, type Places } from './grid'

export interface Spots extends Places {
  readonly count: number
  /** Points that do not depend on who seeks. */
  readonly worth: Int32Array
  /** Ten-thousandths that are left of a score; undefined where it is all of it for every spot. */
  readonly factor?: Int32Array | undefined
  readonly kindCount: number
  /** Calls back with each kind of a spot; a spot without any stands in `rest` alone. */
  readonly kindsOf: (spot: number, each: (kind: number) => void) => void
}

/** Lists one after another: list l is what lies from start[l] to start[l + 1]. */
export interface Lists {
  readonly start: Int32Array
  readonly spot: Int32Array
}

export interface Postings {
  readonly spots: Spots
  readonly grid: Grid
  /** Number of the list of all spots, after those of the kinds. */
  readonly rest: number
  /** Greatest factor in the lists of each class, the classes that have spots only. */
  readonly classFactors: readonly number[]
  /** List (class, kind, cell): latitude, longitude, worth and number of each spot, four after another. */
  readonly nearStart: Int32Array
  readonly near: Int32Array
  /** List (class, kind): every spot with a place. */
  readonly far: Lists
  /** List (class, kind): every spot without one. */
  readonly unplaced: Lists
}

/** Numbers that one spot takes in a near list. */
export const stride = 4

/** Upper ends of the classes of factors. */
const classEnds = [wholeFactor, 9_000, 8_000] as const

const classOf = (factor: number): number =>
  factor === wholeFactor ? 0 : factor > classEnds[1] ? 1 : factor > classEnds[2] ? 2 : 3

/** Greatest factors by class, and for each class of above its number among those that occur. */
function classesOf({ count, factor }: Spots) {
  const greatest = [0, 0, 0, 0]
  for (let spot = 0; spot < count; spot += 1) {
    const own = factor ? at(factor, spot) : wholeFactor
    const one = classOf(own)
    if (own > (greatest[one] ?? 0)) greatest[one] = own
  }
  const used = greatest.flatMap((own, one) => (own > 0 ? [one] : []))
  const numberOf = greatest.map((_, one) => Math.max(0, used.indexOf(one)))
  return { classFactors: used.length === 0 ? [wholeFactor] : used.map((one) => greatest[one] ?? 0), numberOf }
}

/** Spots by falling worth; equals by number. */
function byWorth({ count, worth }: Spots): Int32Array {
  const most = worth.reduce((found, one) => Math.max(found, one), 0)
  const start = new Int32Array(most + 2)
  for (const one of worth) start[most - one + 1] = at(start, most - one + 1) + 1
  for (let place = 0; place <= most; place += 1) start[place + 1] = at(start, place + 1) + at(start, place)
  const order = new Int32Array(count)
  for (let spot = 0; spot < count; spot += 1) {
    const place = at(start, most - at(worth, spot))
    start[most - at(worth, spot)] = place + 1
    order[place] = spot
  }
  return order
}

type Deal = (put: (list: number, spot: number) => void) => void

/** Counts first, then fills: the order in which spots are dealt stays within each list. */
function dealt(listCount: number, deal: Deal): Lists {
  const start = new Int32Array(listCount + 1)
  deal((list) => {
    start[list + 1] = at(start, list + 1) + 1
  })
  for (let list = 0; list < listCount; list += 1) start[list + 1] = at(start, list + 1) + at(start, list)
  const next = start.slice()
  const spot = new Int32Array(at(start, listCount))
  deal((list, one) => {
    const place = at(next, list)
    next[list] = place + 1
    spot[place] = one
  })
  return { start, spot }
}

/** The same lists with what a search reads of a spot beside its number. */
function widened({ spot }: Lists, { latitude, longitude, worth }: Spots): Int32Array {
  const wide = new Int32Array(spot.length * stride)
  for (let place = 0; place < spot.length; place += 1) {
    const one = at(spot, place)
    wide[place * stride] = at(latitude, one)
    wide[place * stride + 1] = at(longitude, one)
    wide[place * stride + 2] = at(worth, one)
    wide[place * stride + 3] = one
  }
  return wide
}

/** Cells of a grid, row by row. */
export const cellCount = ({ rows, columns }: Grid): number => rows.count * columns.count

function cellsOf({ count, latitude, longitude }: Spots, { rows, columns }: Grid): Int32Array {
  const cells = new Int32Array(count)
  for (let spot = 0; spot < count; spot += 1)
    cells[spot] = bandOf(rows, at(latitude, spot)) * columns.count + bandOf(columns, at(longitude, spot))
  return cells
}

/** Builds all lists; spots without a free seat and the like are for the caller to leave out. */
export function postingsOf(spots: Spots): Postings {
  const grid = gridOver(spots)
  const rest = spots.kindCount
  const { classFactors, numberOf } = classesOf(spots)
  const order = byWorth(spots)
  const cells = cellsOf(spots, grid)
  const cellsInAll = cellCount(grid)
  const kinds = rest + 1
  const firstKind = (spot: number) =>
    spots.factor ? (numberOf[classOf(at(spots.factor, spot))] ?? 0) * kinds : 0
  const deal = (isPlaced: boolean, listOf: (kind: number, spot: number) => number): Deal => {
    return (put) => {
      for (const spot of order) {
        if ((at(spots.latitude, spot) !== nowhere) !== isPlaced) continue
        const first = firstKind(spot)
        spots.kindsOf(spot, (kind) => put(listOf(first + kind, spot), spot))
        put(listOf(first + rest, spot), spot)
      }
    }
  }
  const listCount = kinds * classFactors.length
  const near = dealt(
    listCount * cellsInAll,
    deal(true, (list, spot) => list * cellsInAll + at(cells, spot)),
  )
  return {
    spots,
    grid,
    rest,
    classFactors,
    nearStart: near.start,
    near: widened(near, spots),
    far: dealt(
      listCount,
      deal(true, (list) => list),
    ),
    unplaced: dealt(
      listCount,
      deal(false, (list) => list),
    ),
  }
}

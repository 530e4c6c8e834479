/** Types of open gigs in columns: 24 bytes for each and its id; a gig's number is the rank of its id. */
import { type TradeKey, tradeKeys } from '@/policies/trades'
import { type FundsModel, fundsModels } from '../../money/rail'
import { must } from '../../policy/must'
import { gridded, type Point } from '../distance'

export interface GigRow extends Point {
  readonly id: string
  readonly trade: TradeKey
  readonly hourlyPayFen: number
  /** Minutes since 1970. */
  readonly startsAtMinute: number
  /** From the first to the last minute, breaks included. */
  readonly lengthMinutes: number
  readonly freeSeats: number
  /** People to whom it was open in the last round; 0 when no round has seen it. */
  readonly eligiblePeople: number
  readonly fundsModel: FundsModel
}

export interface GigColumns {
  /** In the order of the ids. */
  readonly ids: readonly string[]
  /** Steps of the grid of distance.ts. */
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  readonly hourlyPayFen: Int32Array
  readonly startsAtMinute: Int32Array
  readonly lengthMinutes: Uint16Array
  readonly freeSeats: Uint16Array
  /** Above what 16 bits hold it stays there: the chance is next to nothing anyway. */
  readonly eligiblePeople: Uint16Array
  /** Place in `tradeKeys`. */
  readonly trade: Uint8Array
  /** Place in `fundsModels`. */
  readonly rail: Uint8Array
}

export const mostIn16Bits = 65_535

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1

/** Rows in the order of their ids, which must be different and hold printable ASCII only. */
export function inOrderOfIds<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const sorted = [...rows].sort(byId)
  sorted.forEach(({ id }, place) => {
    must(id !== sorted[place + 1]?.id, `id ${id} stands once`)
    must(/^[!-~]+$/.test(id), 'an id is made of printable ASCII')
  })
  return sorted
}

/** Puts gigs into columns. */
export function gigColumns(rows: readonly GigRow[]): GigColumns {
  const sorted = inOrderOfIds(rows)
  const numberOf = new Map(tradeKeys.map((key, place) => [key, place]))
  for (const { id, freeSeats, lengthMinutes } of sorted)
    must(freeSeats <= mostIn16Bits && lengthMinutes <= mostIn16Bits, `gig ${id} fits its columns`)
  return {
    ids: sorted.map(({ id }) => id),
    latitude: Int32Array.from(sorted, ({ latitude }) => gridded(latitude)),
    longitude: Int32Array.from(sorted, ({ longitude }) => gridded(longitude)),
    hourlyPayFen: Int32Array.from(sorted, ({ hourlyPayFen }) => hourlyPayFen),
    startsAtMinute: Int32Array.from(sorted, ({ startsAtMinute }) => startsAtMinute),
    lengthMinutes: Uint16Array.from(sorted, ({ lengthMinutes }) => lengthMinutes),
    freeSeats: Uint16Array.from(sorted, ({ freeSeats }) => freeSeats),
    eligiblePeople: Uint16Array.from(sorted, (row) => Math.min(row.eligiblePeople, mostIn16Bits)),
    trade: Uint8Array.from(sorted, ({ trade }) => numberOf.get(trade) ?? 0),
    rail: Uint8Array.from(sorted, ({ fundsModel }) => fundsModels.indexOf(fundsModel)),
  }
}

/** The number of what has this id; -1 when it is not in the columns. */
export function numberOf({ ids }: { readonly ids: readonly string[] }, id: string): number {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? '') < id) low = middle + 1
    else high = middle
  }
  return ids[low] === id ? low : -1
}

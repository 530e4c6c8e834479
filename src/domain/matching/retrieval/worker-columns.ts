/** Types of the people who are free on one day in columns: 48 bytes for each, and the id. */
import { certificateKeys, type TradeKey, tradeKeys } from '@/policies/trades'
import type { Day } from '../../calendar/day'
import { type FundsModel, fundsModels } from '../../money/rail'
import { must } from '../../policy/must'
import { gridded, type Point } from '../distance'
import type { HeldCertificate } from '../hard-limits'
import { inOrderOfIds, mostIn16Bits } from './gig-columns'
import { nowhere } from './grid'
import type { History } from './seeker'

export interface WorkerRow {
  readonly id: string
  /** Null when the place is not known. */
  readonly place: Point | null
  readonly trades: readonly TradeKey[]
  /** Trades that a rule of another word closes on that day. */
  readonly closedTrades: readonly TradeKey[]
  readonly closedRails: readonly FundsModel[]
  readonly certificates: readonly HeldCertificate[]
  readonly radiusMetres: number | null
  readonly wageFloorFen: number | null
  /** Minutes after midnight of that day, from 0; the end may pass 1440. */
  readonly free: { readonly from: number; readonly to: number }
  readonly history: History
}

export interface WorkerColumns {
  /** In the order of the ids. */
  readonly ids: readonly string[]
  /** Steps of the grid of distance.ts; `nowhere` where the place is not known. */
  readonly latitude: Int32Array
  readonly longitude: Int32Array
  /** A bit for each place in `tradeKeys`: the first 31 trades, and those after them. */
  readonly trades: readonly [Int32Array, Int32Array]
  readonly closedTrades: readonly [Int32Array, Int32Array]
  /** -1 where none was said. */
  readonly radiusMetres: Int32Array
  readonly wageFloorFen: Int32Array
  readonly bookedCount: Uint16Array
  readonly keptCount: Uint16Array
  readonly arrivalCount: Uint16Array
  readonly inTimeCount: Uint16Array
  /** A bit for each place in `certificateKeys` that is valid on the day. */
  readonly certificates: Uint16Array
  readonly freeFrom: Uint16Array
  readonly freeTo: Uint16Array
  readonly waitingDays: Uint8Array
  /** A bit for each place in `fundsModels`. */
  readonly closedRails: Uint8Array
}

/** Bits of a whole number that stays positive. */
export const bitsPerWord = 31
const mostIn8Bits = 255
const numberOfTrade: ReadonlyMap<string, number> = new Map(tradeKeys.map((key, place) => [key, place]))

/** One bit for each of these places that a word of bits holds. */
const bitsAt = (places: readonly number[]): number =>
  places.reduce((bits, place) => (place >= 0 && place < bitsPerWord ? bits | (1 << place) : bits), 0)

const tradeNumber = (key: TradeKey): number => numberOfTrade.get(key) ?? -1

const words = (rows: readonly WorkerRow[], keysOf: (row: WorkerRow) => readonly TradeKey[]) =>
  [
    Int32Array.from(rows, (row) => bitsAt(keysOf(row).map(tradeNumber))),
    Int32Array.from(rows, (row) => bitsAt(keysOf(row).map((key) => tradeNumber(key) - bitsPerWord))),
  ] as const

const validOn = (certificates: readonly HeldCertificate[], on: Day): number =>
  bitsAt(
    certificates
      .filter(({ validUntil }) => validUntil === null || on <= validUntil)
      .map(({ key }) => certificateKeys.indexOf(key)),
  )

/** Counts above what 16 bits hold would change a share of them. */
function fits({ id, history }: WorkerRow): void {
  const { bookedCount, arrivalCount, waitingDays } = history
  must(Math.max(bookedCount, arrivalCount) <= mostIn16Bits, `the past of ${id} fits its columns`)
  must(waitingDays >= 0, `${id} waits since a day that has been`)
}

/** Puts the people who are free on a day into columns. */
export function workerColumns(given: readonly WorkerRow[], on: Day): WorkerColumns {
  const rows = inOrderOfIds(given)
  rows.forEach(fits)
  const in16 = (of: (row: WorkerRow) => number) => Uint16Array.from(rows, of)
  const in32 = (of: (row: WorkerRow) => number) => Int32Array.from(rows, of)
  return {
    ids: rows.map(({ id }) => id),
    latitude: in32(({ place }) => (place === null ? nowhere : gridded(place.latitude))),
    longitude: in32(({ place }) => (place === null ? 0 : gridded(place.longitude))),
    trades: words(rows, ({ trades }) => trades),
    closedTrades: words(rows, ({ closedTrades }) => closedTrades),
    radiusMetres: in32(({ radiusMetres }) => radiusMetres ?? -1),
    wageFloorFen: in32(({ wageFloorFen }) => wageFloorFen ?? -1),
    bookedCount: in16(({ history }) => history.bookedCount),
    keptCount: in16(({ history }) => history.keptCount),
    arrivalCount: in16(({ history }) => history.arrivalCount),
    inTimeCount: in16(({ history }) => history.inTimeCount),
    certificates: in16(({ certificates }) => validOn(certificates, on)),
    freeFrom: in16(({ free }) => Math.max(0, free.from)),
    freeTo: in16(({ free }) => Math.min(mostIn16Bits, Math.max(0, free.to))),
    // Every scale is full long before so many days.
    waitingDays: Uint8Array.from(rows, ({ history }) => Math.min(history.waitingDays, mostIn8Bits)),
    closedRails: Uint8Array.from(rows, ({ closedRails }) =>
      bitsAt(closedRails.map((rail) => fundsModels.indexOf(rail))),
    ),
  }
}

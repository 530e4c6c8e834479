/**
 * A running market fits into bytes between two calls, and bytes that were damaged or prove nothing are
 * refused.
 *
 * One number a gig (its canonical price) and one a worker (gig, nobody, or the gig where they are locked),
 * after a head of five: mark, counts of gigs and workers, check sums of the instance and of the body.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/market-state.test.ts
 */
import { certify } from './certificate'
import { at, bestProfit, nobody, seat } from './columns'
import type { Instance, Solution } from './instance'
import { type RunningMarket, emptyMarket, freeSolution } from './running-market'

/** 'GM' and the version of this form. */
const mark = 0x474d_0001
const headLength = 5

export type StateRefusal = 'cut' | 'foreign' | 'ofAnotherInstance' | 'damaged' | 'notOptimal'

/** FNV-1a over whole numbers; finds damage, not forgery: the state never leaves the server. */
function checksum(columns: readonly Int32Array[]): number {
  let sum = 0x811c_9dc5 | 0
  for (const column of columns) {
    sum = Math.imul(sum ^ column.length, 0x0100_0193)
    for (let index = 0; index < column.length; index += 1) {
      sum = Math.imul(sum ^ at(column, index), 0x0100_0193)
      sum ^= sum >>> 15
    }
  }
  return sum
}

const instanceSum = ({ seats, edgeStart, edgeGig, edgeValue }: Instance): number =>
  checksum([seats, edgeStart, edgeGig, edgeValue])

function instanceWith({ columns, lockedAt }: RunningMarket, shows: 'everybody' | 'whoMayMove'): Instance {
  const { workerCount, gigCount, edgeFrom, edgeTo } = columns
  const everybody = shows === 'everybody'
  const seats = columns.seats.slice(0, gigCount)
  const edgeStart = new Int32Array(workerCount + 1)
  const edgeGig = new Int32Array(columns.edgeCount)
  const edgeValue = new Int32Array(columns.edgeCount)
  let next = 0
  for (let worker = 0; worker < workerCount; worker += 1) {
    const gig = at(lockedAt, worker)
    if (everybody && gig !== nobody) seats[gig] = at(seats, gig) + 1
    if (everybody || gig === nobody) {
      edgeGig.set(columns.edgeGig.subarray(at(edgeFrom, worker), at(edgeTo, worker)), next)
      edgeValue.set(columns.edgeValue.subarray(at(edgeFrom, worker), at(edgeTo, worker)), next)
      next += at(edgeTo, worker) - at(edgeFrom, worker)
    }
    edgeStart[worker + 1] = next
  }
  return {
    workerCount,
    gigCount,
    seats,
    edgeStart,
    edgeGig: edgeGig.slice(0, next),
    edgeValue: edgeValue.slice(0, next),
  }
}

/** The whole market as an instance, to be stored beside the state; who was removed has no edges. */
export const instanceOfMarket = (market: RunningMarket): Instance => instanceWith(market, 'everybody')

/** The market without locked workers and their seats: what `certify` takes beside the free solution. */
export const freeInstance = (market: RunningMarket): Instance => instanceWith(market, 'whoMayMove')

/** Gig of each worker, locked or not, -1 without. */
export function placesOf({ columns, lockedAt }: RunningMarket): Int32Array {
  const places = columns.gigOf.slice(0, columns.workerCount)
  places.forEach((gig, worker) => {
    if (gig === nobody) places[worker] = at(lockedAt, worker)
  })
  return places
}

/** Locked workers are written below -1, so that one number says both. */
const lockedCode = (gig: number): number => -2 - gig

/** Writes a market into bytes, the least significant first; the same places give the same bytes. */
export function exportMarket(market: RunningMarket): Uint8Array {
  const { price, gigOf } = freeSolution(market)
  const places = gigOf.map((gig, worker) => {
    const locked = at(market.lockedAt, worker)
    return locked === nobody ? gig : lockedCode(locked)
  })
  const instance = instanceSum(instanceOfMarket(market))
  const head = [mark, price.length, places.length, instance, checksum([price, places])]
  const bytes = new DataView(new ArrayBuffer(4 * (headLength + price.length + places.length)))
  const all = [...head, ...price, ...places]
  all.forEach((number, index) => bytes.setInt32(4 * index, number, true))
  return new Uint8Array(bytes.buffer)
}

interface StoredState {
  readonly price: Int32Array
  readonly places: Int32Array
}

function readState(instance: Instance, bytes: Uint8Array): StoredState | StateRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = Math.floor(bytes.byteLength / 4)
  const numbers = Int32Array.from({ length: count }, (_, index) => view.getInt32(4 * index, true))
  if (count < headLength) return 'cut'
  if (at(numbers, 0) !== mark) return 'foreign'
  const gigCount = at(numbers, 1)
  if (bytes.byteLength !== 4 * (headLength + gigCount + at(numbers, 2))) return 'cut'
  const price = numbers.subarray(headLength, headLength + gigCount)
  const places = numbers.subarray(headLength + gigCount)
  if (at(numbers, 4) !== checksum([price, places])) return 'damaged'
  if (at(numbers, 3) !== instanceSum(instance)) return 'ofAnotherInstance'
  return { price, places }
}

/** Seats everybody where the state says; false when a place does not exist or is taken twice. */
function takePlaces({ columns, lockedAt }: RunningMarket, places: Int32Array): boolean {
  return places.every((place, worker) => {
    if (place === nobody) return true
    const gig = place < nobody ? lockedCode(place) : place
    if (gig >= columns.gigCount || at(columns.taken, gig) >= at(columns.seats, gig)) return false
    if (place > nobody) {
      seat(columns, worker, gig)
      return true
    }
    lockedAt[worker] = gig
    columns.present[worker] = 0
    columns.seats[gig] = at(columns.seats, gig) - 1
    return true
  })
}

/** The free solution as the state tells it, not yet believed. */
function toldSolution({ columns }: RunningMarket): Solution {
  const { workerCount, gigCount, present, gigOf, price, profit } = columns
  let value = 0
  for (let worker = 0; worker < workerCount; worker += 1) {
    const gig = at(gigOf, worker)
    profit[worker] = at(present, worker) === 1 ? bestProfit(columns, worker) : 0
    if (gig !== nobody) value += at(profit, worker) + at(price, gig)
  }
  return {
    gigOf: gigOf.slice(0, workerCount),
    price: price.slice(0, gigCount),
    profit: profit.slice(0, workerCount),
    value,
  }
}

/** Opens a market from its instance and the bytes of its state; the state must prove itself optimal. */
export function importMarket(instance: Instance, bytes: Uint8Array): RunningMarket | StateRefusal {
  const state = readState(instance, bytes)
  if (typeof state === 'string') return state
  const { price, places } = state
  if (price.length !== instance.gigCount || places.length !== instance.workerCount) return 'ofAnotherInstance'
  const market = emptyMarket(instance)
  market.columns.price.set(price)
  if (!takePlaces(market, places)) return 'notOptimal'
  return certify(freeInstance(market), toldSolution(market)).isOptimal ? market : 'notOptimal'
}

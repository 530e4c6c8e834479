/**
 * A solved market stays exactly solved while people and gigs come and go, and whoever is locked never moves.
 *
 * A worker or gig that comes gets the next index, since the others keep theirs; the canonical prices do not
 * depend on it, and a round solved anew goes by id again.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/running-market.test.ts
 */
import { must } from '../../policy/must'
import { auction } from './auction'
import {
  type Columns,
  at,
  bestProfit,
  columnsOf,
  holdersOf,
  mustBeValue,
  mustBeWhole,
  nobody,
  seat,
  unseat,
  valueAt,
} from './columns'
import { finish, settleGig } from './finish'
import { type Edge, type Instance, type Solution, distinctEdges } from './instance'
import { lowerToMinimalPrices } from './minimal-prices'
import { placeWorker, shrinkGig } from './place-worker'
import { type Room, appendEdge, hasRoom, moveEdgesLast, withRoom } from './room'
import { type Search, openSearch } from './search'
import { auctionStep, solutionOf } from './solve'

export interface RunningMarket {
  columns: Columns
  search: Search
  /** Gig at which a worker is locked, -1 when the worker may move. */
  lockedAt: Int32Array
}

/** A worker who would take a new gig, and what the pair is worth. */
export interface Suitor {
  readonly worker: number
  readonly value: number
}

/** A market of an instance in which nobody has a seat yet. */
export function emptyMarket(instance: Instance): RunningMarket {
  mustBeWhole(instance)
  const columns = withRoom(columnsOf(instance), { workers: 0, gigs: 0, edges: 0 })
  return {
    columns,
    search: openSearch(columns.price.length),
    lockedAt: new Int32Array(columns.gigOf.length).fill(nobody),
  }
}

/** Opens a market with the instance solved. */
export function openMarket(instance: Instance): RunningMarket {
  const market = emptyMarket(instance)
  finish(market.columns, market.search, auction(instance, auctionStep))
  return market
}

function makeRoom(market: RunningMarket, room: Room): void {
  if (hasRoom(market.columns, room)) return
  market.columns = withRoom(market.columns, room)
  market.search = openSearch(market.columns.price.length)
  const lockedAt = new Int32Array(market.columns.gigOf.length).fill(nobody)
  lockedAt.set(market.lockedAt.subarray(0, market.columns.workerCount))
  market.lockedAt = lockedAt
}

/** Lets a worker without a seat take part, at the best place there is. */
function enter({ columns, search }: RunningMarket, worker: number): void {
  columns.present[worker] = 1
  columns.profit[worker] = bestProfit(columns, worker)
  placeWorker(columns, search, worker)
}

/**
 * Opens a market in which these workers are locked where they are (-1: not locked); the others take what is
 * left, in their order.
 */
export function openMarketAround(instance: Instance, lockedAt: Int32Array): RunningMarket {
  const market = emptyMarket(instance)
  const { columns } = market
  columns.present.fill(0)
  lockedAt.forEach((gig, worker) => {
    if (gig === nobody) return
    must(at(columns.seats, gig) > 0, 'a worker is locked at a gig that has a seat left')
    columns.seats[gig] = at(columns.seats, gig) - 1
    market.lockedAt[worker] = gig
  })
  lockedAt.forEach((gig, worker) => {
    if (gig === nobody) enter(market, worker)
  })
  return market
}

/** Takes a worker out of the market; the seat goes to whoever gains most by it. */
function leave({ columns, search }: RunningMarket, worker: number): void {
  const gig = at(columns.gigOf, worker) === nobody ? nobody : unseat(columns, worker)
  columns.present[worker] = 0
  columns.profit[worker] = 0
  if (gig !== nobody) settleGig(columns, search, gig)
}

/** Brings in a worker with edges in any order; gives the worker's index. */
export function insertWorker(market: RunningMarket, edges: readonly Edge[]): number {
  makeRoom(market, { workers: 1, gigs: 0, edges: edges.length })
  const { columns } = market
  const worker = columns.workerCount
  columns.workerCount += 1
  columns.edgeFrom[worker] = columns.edgeCount
  columns.edgeTo[worker] = columns.edgeCount
  columns.gigOf[worker] = nobody
  for (const edge of distinctEdges(edges)) {
    must(edge.gig >= 0 && edge.gig < columns.gigCount, 'an edge leads to a gig of the market')
    mustBeValue(edge.value)
    appendEdge(columns, worker, edge)
  }
  enter(market, worker)
  return worker
}

/** Takes out a worker who is not locked, for good. */
export function removeWorker(market: RunningMarket, worker: number): void {
  must(at(market.columns.present, worker) === 1, 'only who is in the market and not locked is removed')
  leave(market, worker)
  market.columns.edgeTo[worker] = at(market.columns.edgeFrom, worker)
}

/** How many places edges need when all of the suitors' edges move behind the others. */
function edgesToMove({ workerCount, edgeFrom, edgeTo }: Columns, suitors: readonly Suitor[]): number {
  let count = suitors.length
  for (const { worker, value } of suitors) {
    must(worker >= 0 && worker < workerCount, 'a suitor is a worker of the market')
    mustBeValue(value)
    count += at(edgeTo, worker) - at(edgeFrom, worker)
  }
  return count
}

/** Brings in a gig with its suitors, each named once; gives its index. */
export function addGig(market: RunningMarket, seats: number, suitors: readonly Suitor[]): number {
  must(new Set(suitors.map(({ worker }) => worker)).size === suitors.length, 'a suitor is named once')
  makeRoom(market, { workers: 0, gigs: 1, edges: edgesToMove(market.columns, suitors) })
  const { columns, search } = market
  const gig = columns.gigCount
  columns.gigCount += 1
  columns.seats[gig] = seats
  columns.firstEdge[gig] = nobody
  columns.firstHolder[gig] = nobody
  for (const { worker, value } of suitors) {
    moveEdgesLast(columns, worker)
    appendEdge(columns, worker, { gig, value })
    const gain = at(columns.present, worker) * (value - at(columns.profit, worker))
    columns.price[gig] = Math.max(at(columns.price, gig), gain)
  }
  settleGig(columns, search, gig)
  return gig
}

function lockedOf({ columns, lockedAt }: RunningMarket, gig: number): number[] {
  const locked: number[] = []
  for (let worker = 0; worker < columns.workerCount; worker += 1) {
    if (at(lockedAt, worker) === gig) locked.push(worker)
  }
  return locked
}

/** Takes all seats of a gig away and places its people anew, also those who were locked there. */
export function cancelGig(market: RunningMarket, gig: number): void {
  const { columns, search, lockedAt } = market
  const holders = holdersOf(columns, gig)
  const locked = lockedOf(market, gig)
  columns.seats[gig] = 0
  for (const worker of holders) unseat(columns, worker)
  for (const worker of holders) placeWorker(columns, search, worker)
  for (const worker of locked) {
    lockedAt[worker] = nobody
    enter(market, worker)
  }
}

/** Gives a gig one more seat. */
export function addSeat({ columns, search }: RunningMarket, gig: number): void {
  columns.seats[gig] = at(columns.seats, gig) + 1
  settleGig(columns, search, gig)
}

/** Takes one seat of a gig away; from a full one whoever loses least moves on. */
export function dropSeat({ columns, search }: RunningMarket, gig: number): void {
  must(at(columns.seats, gig) > 0, 'a seat is taken from a gig that has one')
  shrinkGig(columns, search, gig)
}

/**
 * Locks a worker at a gig: worker and seat leave the market, so that no later change moves them. Where the
 * worker had no seat there, somebody else makes way, whoever loses least by it.
 */
export function lockAt(market: RunningMarket, worker: number, gig: number): void {
  const { columns, search, lockedAt } = market
  must(at(columns.present, worker) === 1, 'only who is in the market is locked, and once')
  must(at(columns.seats, gig) > 0, 'a worker is locked at a gig that has a seat left')
  if (at(columns.gigOf, worker) === gig) {
    unseat(columns, worker)
    columns.present[worker] = 0
    columns.profit[worker] = 0
    columns.seats[gig] = at(columns.seats, gig) - 1
  } else {
    leave(market, worker)
    shrinkGig(columns, search, gig)
  }
  lockedAt[worker] = gig
}

/** Locks a worker where the market has placed them. */
export function lock(market: RunningMarket, worker: number): void {
  must(at(market.columns.gigOf, worker) !== nobody, 'only who has a seat is locked')
  lockAt(market, worker, at(market.columns.gigOf, worker))
}

/** Lets a locked worker move again; they stay where they are when nothing better is there for all. */
export function unlock(market: RunningMarket, worker: number): void {
  const { columns, search, lockedAt } = market
  const gig = at(lockedAt, worker)
  must(gig !== nobody, 'only who is locked is unlocked')
  lockedAt[worker] = nobody
  columns.seats[gig] = at(columns.seats, gig) + 1
  columns.present[worker] = 1
  const best = bestProfit(columns, worker)
  columns.profit[worker] = best
  if (valueAt(columns, worker, gig) - at(columns.price, gig) === best) seat(columns, worker, gig)
  settleGig(columns, search, gig)
  if (at(columns.gigOf, worker) === nobody) placeWorker(columns, search, worker)
}

/** The places of those who may move, at the canonical prices. Locked workers show as without. */
export function freeSolution({ columns, search }: RunningMarket): Solution {
  lowerToMinimalPrices(columns, search)
  return solutionOf(columns)
}

/**
 * Whoever the auction left short of the best place is placed anew, until nobody would gain anything by a
 * move.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import type { AuctionResult } from './auction'
import { type Columns, at, nobody, seat } from './columns'
import { fillSeat } from './fill-seat'
import { placeWorker } from './place-worker'
import type { Search } from './search'

/** What nobody with an edge to the gig would pay more for. */
function highestValue({ firstEdge, nextEdge, edgeValue }: Columns, gig: number): number {
  let highest = 0
  for (let edge = at(firstEdge, gig); edge !== nobody; edge = at(nextEdge, edge)) {
    highest = Math.max(highest, at(edgeValue, edge))
  }
  return highest
}

function takePrices(columns: Columns, price: Int32Array): void {
  for (let gig = 0; gig < columns.gigCount; gig += 1) {
    columns.price[gig] = at(columns.seats, gig) > 0 ? at(price, gig) : highestValue(columns, gig)
  }
}

/** Sets what the worker keeps at best; true when the auction's place gives exactly that. */
function isBestPlace(columns: Columns, worker: number, gigAtAuction: number): boolean {
  const { edgeFrom, edgeTo, edgeGig, edgeValue, price, profit } = columns
  let best = 0
  let here = nobody
  for (let edge = at(edgeFrom, worker), end = at(edgeTo, worker); edge < end; edge += 1) {
    const gig = at(edgeGig, edge)
    const kept = at(edgeValue, edge) - at(price, gig)
    if (kept > best) best = kept
    if (gig === gigAtAuction) here = kept
  }
  profit[worker] = best
  return here === best
}

/** Fills the free seats of a gig that have a price; afterwards it is full or free of charge. */
export function settleGig(columns: Columns, search: Search, gig: number): void {
  const { taken, seats, price } = columns
  while (at(price, gig) > 0 && at(taken, gig) < at(seats, gig)) fillSeat(columns, search, gig)
}

/** Makes the auction's result exact in columns in which nobody has a seat yet. */
export function finish(columns: Columns, search: Search, { gigOf, price }: AuctionResult): void {
  takePrices(columns, price)
  const displaced: number[] = []
  for (let worker = 0; worker < columns.workerCount; worker += 1) {
    const gig = at(gigOf, worker)
    if (isBestPlace(columns, worker, gig)) seat(columns, worker, gig)
    else displaced.push(worker)
  }
  for (const worker of displaced) placeWorker(columns, search, worker)
  for (let gig = 0; gig < columns.gigCount; gig += 1) settleGig(columns, search, gig)
}

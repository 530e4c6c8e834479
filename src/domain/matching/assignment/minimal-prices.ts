/**
 * The price of a seat is what the whole market would gain from one seat more there, and not a point above it.
 *
 * Many prices fit one best assignment; the lowest of them are the same for every best assignment and whatever
 * the order of work was, so that only they are published or stored.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { type Columns, at, nobody } from './columns'
import { type Search, endless, forget, nearest, reach } from './search'

/** Lowers how far a price may fall, where a worker would come at that price. */
function boundFall(columns: Columns, search: Search, from: { worker: number; fall: number }): void {
  const { edgeFrom, edgeTo, edgeGig, edgeValue, price } = columns
  const { worker, fall } = from
  const base = fall + at(columns.profit, worker)
  for (let edge = at(edgeFrom, worker), end = at(edgeTo, worker); edge < end; edge += 1) {
    const gig = at(edgeGig, edge)
    const bound = base + at(price, gig) - at(edgeValue, edge)
    if (bound < at(search.distance, gig)) reach(search, gig, bound)
  }
}

/** What bounds each price without any move: nothing is below 0, and nobody outside may come for less. */
function boundFromOutside(columns: Columns, search: Search): void {
  const { workerCount, gigCount, price, gigOf, present } = columns
  for (let gig = 0; gig < gigCount; gig += 1) reach(search, gig, at(price, gig))
  for (let worker = 0; worker < workerCount; worker += 1) {
    if (at(present, worker) === 0 || at(gigOf, worker) !== nobody) continue
    boundFall(columns, search, { worker, fall: 0 })
  }
}

function applyFalls(columns: Columns, search: Search): void {
  const { gigCount, price, profit, firstHolder, nextHolder } = columns
  for (let gig = 0; gig < gigCount; gig += 1) {
    const fall = at(search.distance, gig)
    price[gig] = at(price, gig) - fall
    for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker)) {
      profit[worker] = at(profit, worker) + fall
    }
  }
}

/** Takes exact prices; lowers each as far as it goes, and lets the workers there keep the difference. */
export function lowerToMinimalPrices(columns: Columns, search: Search): void {
  const { firstHolder, nextHolder } = columns
  boundFromOutside(columns, search)
  for (let gig = nearest(search, endless); gig !== nobody; gig = nearest(search, endless)) {
    const fall = at(search.distance, gig)
    for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker)) {
      boundFall(columns, search, { worker, fall })
    }
  }
  applyFalls(columns, search)
  forget(search)
}

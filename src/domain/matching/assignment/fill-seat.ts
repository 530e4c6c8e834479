/**
 * A free seat that has a price is filled by the chain of moves that gains most, or its price falls to
 * nothing.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { type Columns, at, nobody, seat, unseat } from './columns'
import { type Search, forget, nearest, reach } from './search'

/** The cheapest end of a chain found so far: a seat left free, or a worker who comes in. */
interface Ending {
  cost: number
  gig: number
  comer: number
}

/** Looks at every worker who could come to a gig. */
function lookBack(columns: Columns, search: Search, from: { gig: number; ending: Ending }): void {
  const { firstEdge, nextEdge, edgeWorker, edgeValue, price, profit, gigOf, present } = columns
  const { gig, ending } = from
  const base = at(search.distance, gig) + at(price, gig)
  for (let edge = at(firstEdge, gig); edge !== nobody; edge = at(nextEdge, edge)) {
    const worker = at(edgeWorker, edge)
    if (at(present, worker) === 0) continue
    const distance = base + at(profit, worker) - at(edgeValue, edge)
    if (distance >= ending.cost) continue
    const gigNow = at(gigOf, worker)
    if (gigNow === nobody) {
      ending.cost = distance
      ending.gig = gig
      ending.comer = worker
    } else if (distance < at(search.distance, gigNow)) {
      search.mover[gigNow] = worker
      search.goal[gigNow] = gig
      reach(search, gigNow, distance)
    }
  }
}

/** Lowers prices along the chain, so that each of its moves costs nothing and no other gains. */
function lowerPrices(columns: Columns, search: Search, cost: number): void {
  const { price, profit, firstHolder, nextHolder } = columns
  for (const gig of search.touched) {
    const fall = cost - at(search.distance, gig)
    if (fall <= 0) continue
    price[gig] = at(price, gig) - fall
    for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker)) {
      profit[worker] = at(profit, worker) + fall
    }
  }
}

function moveAlong(columns: Columns, search: Search, chain: { ending: Ending; last: number }): void {
  const { ending, last } = chain
  if (ending.comer !== nobody) seat(columns, ending.comer, ending.gig)
  let gig = ending.gig
  while (gig !== last) {
    const worker = at(search.mover, gig)
    const next = at(search.goal, gig)
    unseat(columns, worker)
    seat(columns, worker, next)
    gig = next
  }
}

/**
 * Fills one free seat of a gig, or lets its price fall to 0. The prices must be right but for this gig's free
 * seats; afterwards one free seat fewer is wrong, or the price is 0 and all are right.
 */
export function fillSeat(columns: Columns, search: Search, last: number): void {
  const ending: Ending = { cost: at(columns.price, last), gig: last, comer: nobody }
  reach(search, last, 0)
  for (;;) {
    const gig = nearest(search, ending.cost)
    if (gig === nobody) break
    const emptied = at(search.distance, gig) + at(columns.price, gig)
    if (emptied < ending.cost) {
      ending.cost = emptied
      ending.gig = gig
      ending.comer = nobody
    }
    lookBack(columns, search, { gig, ending })
  }
  lowerPrices(columns, search, ending.cost)
  moveAlong(columns, search, { ending, last })
  forget(search)
}

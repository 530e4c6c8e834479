/**
 * A worker without a seat enters by the chain of moves that costs the others least, or stays out.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { type Columns, at, nobody, seat, unseat } from './columns'
import { type Search, endless, forget, nearest, reach } from './search'

/** The cheapest end of a chain found so far: a free seat, or a worker who leaves. */
interface Ending {
  cost: number
  gig: number
  leaver: number
}

/** Looks at every gig a worker at `distance` could move to. */
function lookAround(columns: Columns, search: Search, from: { worker: number; ending: Ending }): void {
  const { edgeFrom, edgeTo, edgeGig, edgeValue, price, profit, gigOf, taken, seats } = columns
  const { worker, ending } = from
  const gigNow = at(gigOf, worker)
  const base = (gigNow === nobody ? 0 : at(search.distance, gigNow)) + at(profit, worker)
  for (let edge = at(edgeFrom, worker), end = at(edgeTo, worker); edge < end; edge += 1) {
    const gig = at(edgeGig, edge)
    const distance = base + at(price, gig) - at(edgeValue, edge)
    if (distance >= ending.cost || distance >= at(search.distance, gig)) continue
    search.mover[gig] = worker
    if (at(taken, gig) >= at(seats, gig)) {
      reach(search, gig, distance)
      continue
    }
    ending.cost = distance
    ending.gig = gig
    ending.leaver = nobody
  }
}

/** Looks on from everybody who has a seat at a gig; each of them could leave instead. */
function lookFromHolders(columns: Columns, search: Search, from: { gig: number; ending: Ending }): void {
  const { firstHolder, nextHolder, profit } = columns
  const { gig, ending } = from
  const distance = at(search.distance, gig)
  for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker)) {
    const cost = distance + at(profit, worker)
    if (cost < ending.cost) {
      ending.cost = cost
      ending.gig = gig
      ending.leaver = worker
    }
    lookAround(columns, search, { worker, ending })
  }
}

/** Raises prices along the cheapest chain, so that each of its moves costs nothing and no other gains. */
function raisePrices(columns: Columns, search: Search, cost: number): void {
  const { price, profit, firstHolder, nextHolder } = columns
  for (const gig of search.touched) {
    const rise = cost - at(search.distance, gig)
    if (rise <= 0) continue
    price[gig] = at(price, gig) + rise
    for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker)) {
      profit[worker] = at(profit, worker) - rise
    }
  }
}

/** Makes the moves from the end of the chain back to its beginning. */
function moveAlong(columns: Columns, search: Search, chain: { ending: Ending; first: number }): void {
  const { ending, first } = chain
  if (ending.leaver !== nobody) unseat(columns, ending.leaver)
  let gig = ending.gig
  while (gig !== first) {
    const worker = at(search.mover, gig)
    const before = at(columns.gigOf, worker) === nobody ? nobody : unseat(columns, worker)
    seat(columns, worker, gig)
    gig = before
  }
}

function finishChain(columns: Columns, search: Search, chain: { ending: Ending; first: number }): void {
  const { ending } = chain
  for (;;) {
    const gig = nearest(search, ending.cost)
    if (gig === nobody) break
    lookFromHolders(columns, search, { gig, ending })
  }
  raisePrices(columns, search, ending.cost)
  moveAlong(columns, search, chain)
  forget(search)
}

/**
 * Gives a present worker without a seat the best place at these prices, moving others where that is worth
 * more. The prices must be right for everybody else; they are right for all afterwards.
 */
export function placeWorker(columns: Columns, search: Search, worker: number): void {
  const cost = at(columns.profit, worker)
  if (cost === 0) return
  const ending: Ending = { cost, gig: nobody, leaver: nobody }
  lookAround(columns, search, { worker, ending })
  finishChain(columns, search, { ending, first: nobody })
  columns.profit[worker] = cost - ending.cost
}

/** Takes one seat of a gig away; from a full one somebody moves on or out, whoever costs least. */
export function shrinkGig(columns: Columns, search: Search, gig: number): void {
  const wasFull = at(columns.taken, gig) === at(columns.seats, gig)
  columns.seats[gig] = at(columns.seats, gig) - 1
  if (!wasFull) return
  const ending: Ending = { cost: endless, gig: nobody, leaver: nobody }
  reach(search, gig, 0)
  finishChain(columns, search, { ending, first: gig })
}

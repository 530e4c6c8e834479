/**
 * People bid for seats until nobody would gain more than a small step by another place.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { at, nobody } from './columns'
import type { Instance } from './instance'

/** An assignment in which everybody's place is at most one step from the best at these prices. */
export interface AuctionResult {
  readonly gigOf: Int32Array
  readonly price: Int32Array
}

/** The price of a gig without seats: more than any value, so that nobody bids. */
const unreachable = 0x3fff_ffff

interface Hall {
  readonly instance: Instance
  readonly gigOf: Int32Array
  /** The lowest bid among the seats of a full gig, 0 while one is free. */
  readonly price: Int32Array
  readonly taken: Int32Array
  /** Bids and holders of a gig from seatStart on, as a heap: the lowest bid first. */
  readonly seatStart: Int32Array
  readonly bid: Int32Array
  readonly holder: Int32Array
}

function openHall(instance: Instance): Hall {
  const { workerCount, gigCount, seats, edgeGig } = instance
  const suitors = new Int32Array(gigCount)
  for (let edge = 0; edge < edgeGig.length; edge += 1) {
    const gig = at(edgeGig, edge)
    suitors[gig] = at(suitors, gig) + 1
  }
  const seatStart = new Int32Array(gigCount + 1)
  const price = new Int32Array(gigCount)
  for (let gig = 0; gig < gigCount; gig += 1) {
    // More seats than suitors need no room: the next suitor finds a free one anyway.
    seatStart[gig + 1] = at(seatStart, gig) + Math.min(at(seats, gig), at(suitors, gig))
    price[gig] = at(seats, gig) > 0 ? 0 : unreachable
  }
  const room = at(seatStart, gigCount)
  return {
    instance,
    gigOf: new Int32Array(workerCount).fill(nobody),
    price,
    taken: new Int32Array(gigCount),
    seatStart,
    bid: new Int32Array(room),
    holder: new Int32Array(room),
  }
}

/** Moves the bid in the last place upwards until the bids above it are lower. */
function siftUp(hall: Hall, start: number, last: number): void {
  const { bid, holder } = hall
  const amount = at(bid, start + last)
  const worker = at(holder, start + last)
  let hole = last
  while (hole > 0) {
    const above = (hole - 1) >> 1
    if (at(bid, start + above) <= amount) break
    bid[start + hole] = at(bid, start + above)
    holder[start + hole] = at(holder, start + above)
    hole = above
  }
  bid[start + hole] = amount
  holder[start + hole] = worker
}

/** Moves the bid in the first place downwards until the bids below it are not lower. */
function siftDown(hall: Hall, start: number, count: number): void {
  const { bid, holder } = hall
  const amount = at(bid, start)
  const worker = at(holder, start)
  let hole = 0
  for (let below = 1; below < count; below = 2 * hole + 1) {
    if (below + 1 < count && at(bid, start + below + 1) < at(bid, start + below)) below += 1
    if (at(bid, start + below) >= amount) break
    bid[start + hole] = at(bid, start + below)
    holder[start + hole] = at(holder, start + below)
    hole = below
  }
  bid[start + hole] = amount
  holder[start + hole] = worker
}

/** Fills a free seat of a gig; its price starts when no seat is left. */
function fillSeat(hall: Hall, gig: number, worker: number): void {
  const { taken, holder, bid, price } = hall
  const start = at(hall.seatStart, gig)
  const filled = at(taken, gig)
  holder[start + filled] = worker
  siftUp(hall, start, filled)
  taken[gig] = filled + 1
  if (filled + 1 === at(hall.instance.seats, gig)) price[gig] = at(bid, start)
}

/** Gives a bidder the seat with the lowest bid; gives back whom it put out. */
function outbid(hall: Hall, gig: number, worker: number): number {
  const { gigOf, holder, price, bid } = hall
  const start = at(hall.seatStart, gig)
  const out = at(holder, start)
  gigOf[out] = nobody
  holder[start] = worker
  siftDown(hall, start, at(hall.seatStart, gig + 1) - start)
  price[gig] = at(bid, start)
  return out
}

/** Gives the seat to a bidder; gives back whom the bid put out, or nobody. */
function takeSeat(hall: Hall, worker: number, { gig, bid }: { gig: number; bid: number }): number {
  const start = at(hall.seatStart, gig)
  hall.gigOf[worker] = gig
  if (start + at(hall.taken, gig) < at(hall.seatStart, gig + 1)) {
    hall.bid[start + at(hall.taken, gig)] = bid
    fillSeat(hall, gig, worker)
    return nobody
  }
  hall.bid[start] = bid
  return outbid(hall, gig, worker)
}

/** One bid of one worker; gives back whom it put out, or nobody. */
function bidOf(hall: Hall, worker: number, step: number): number {
  const { edgeStart, edgeGig, edgeValue } = hall.instance
  const price = hall.price
  let best = 0
  let second = 0
  let bestGig = nobody
  for (let edge = at(edgeStart, worker), end = at(edgeStart, worker + 1); edge < end; edge += 1) {
    const gig = at(edgeGig, edge)
    const kept = at(edgeValue, edge) - at(price, gig)
    if (kept <= second) continue
    if (kept > best) {
      second = best
      best = kept
      bestGig = gig
    } else second = kept
  }
  if (bestGig === nobody) return nobody
  return takeSeat(hall, worker, { gig: bestGig, bid: at(price, bestGig) + best - second + step })
}

/** Holds the auction from prices of 0; `step` is what a bid must add at least. */
export function auction(instance: Instance, step: number): AuctionResult {
  const hall = openHall(instance)
  const bidders = Int32Array.from(hall.gigOf, (_, worker) => worker)
  let count = bidders.length
  while (count > 0) {
    let displaced = 0
    for (let turn = 0; turn < count; turn += 1) {
      const out = bidOf(hall, at(bidders, turn), step)
      if (out === nobody) continue
      bidders[displaced] = out
      displaced += 1
    }
    count = displaced
  }
  return { gigOf: hall.gigOf, price: hall.price }
}

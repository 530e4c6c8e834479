/**
 * A market under work holds, in columns, who sits where at which price, and both ways along every edge.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { must } from '../../policy/must'
import type { Instance } from './instance'

/**
 * A value above this could carry a path's cost past 31 bits: a path costs at most one profit, and a step
 * adds a profit, a price and a value, each at most this.
 */
export const mostEdgeValue = 100_000_000

/** A gig or worker that is not there. */
export const nobody = -1

/**
 * Everything the searches read and write; the numbers stay whole and below 31 bits. A column may have room
 * beyond the count, for who comes later.
 */
export interface Columns {
  workerCount: number
  gigCount: number
  edgeCount: number
  readonly seats: Int32Array
  readonly taken: Int32Array
  readonly price: Int32Array
  readonly profit: Int32Array
  readonly gigOf: Int32Array
  /** 1 while the worker is in the market: locked and removed workers are not. */
  readonly present: Int32Array
  readonly edgeFrom: Int32Array
  readonly edgeTo: Int32Array
  readonly edgeGig: Int32Array
  readonly edgeValue: Int32Array
  readonly edgeWorker: Int32Array
  /** Edges of a gig, chained: the first of each gig, then the next of each edge. */
  readonly firstEdge: Int32Array
  readonly nextEdge: Int32Array
  /** Workers of a gig, chained both ways. */
  readonly firstHolder: Int32Array
  readonly nextHolder: Int32Array
  readonly formerHolder: Int32Array
}

/** Reads a column where the caller knows the index to be inside. */
export const at = (column: Int32Array, index: number): number => column[index] ?? 0

export function mustBeValue(value: number): void {
  must(value >= 0 && value <= mostEdgeValue, 'a value is within its bounds')
}

/** Stops the program when an instance is not what its type promises. */
export function mustBeWhole(instance: Instance): void {
  const { workerCount, gigCount, seats, edgeStart, edgeGig, edgeValue } = instance
  must(seats.length === gigCount, 'each gig has its seats')
  must(edgeStart.length === workerCount + 1, 'each worker has a start and an end of edges')
  must(edgeGig.length === edgeValue.length, 'each edge has a gig and a value')
  must(at(edgeStart, workerCount) === edgeGig.length, 'the last worker ends where the edges end')
  for (let worker = 0; worker < workerCount; worker += 1) {
    must(at(edgeStart, worker) <= at(edgeStart, worker + 1), 'edges of a worker end after they start')
  }
  for (let edge = 0; edge < edgeGig.length; edge += 1) {
    must(at(edgeGig, edge) >= 0 && at(edgeGig, edge) < gigCount, 'an edge leads to a gig of the instance')
    mustBeValue(at(edgeValue, edge))
  }
}

/** Chains edges from the last to the first, so that each gig sees its workers in ascending order. */
export function chainEdges(columns: Columns): void {
  const { edgeFrom, edgeTo, edgeGig, edgeWorker, firstEdge, nextEdge } = columns
  for (let worker = columns.workerCount - 1; worker >= 0; worker -= 1) {
    for (let edge = at(edgeTo, worker) - 1; edge >= at(edgeFrom, worker); edge -= 1) {
      const gig = at(edgeGig, edge)
      edgeWorker[edge] = worker
      nextEdge[edge] = at(firstEdge, gig)
      firstEdge[gig] = edge
    }
  }
}

const without = (length: number): Int32Array => new Int32Array(length).fill(nobody)

/** A market in which nobody has a seat yet and every price is 0. */
export function columnsOf(instance: Instance): Columns {
  const { workerCount, gigCount, seats, edgeStart, edgeGig, edgeValue } = instance
  const columns: Columns = {
    workerCount,
    gigCount,
    edgeCount: edgeGig.length,
    seats: seats.slice(),
    taken: new Int32Array(gigCount),
    price: new Int32Array(gigCount),
    profit: new Int32Array(workerCount),
    gigOf: without(workerCount),
    present: new Int32Array(workerCount).fill(1),
    edgeFrom: edgeStart.slice(0, workerCount),
    edgeTo: edgeStart.slice(1),
    edgeGig,
    edgeValue,
    edgeWorker: new Int32Array(edgeGig.length),
    firstEdge: without(gigCount),
    nextEdge: without(edgeGig.length),
    firstHolder: without(gigCount),
    nextHolder: without(workerCount),
    formerHolder: without(workerCount),
  }
  chainEdges(columns)
  return columns
}

/** Gives a worker who has none a seat at a gig. */
export function seat(columns: Columns, worker: number, gig: number): void {
  const { firstHolder, nextHolder, formerHolder, taken, gigOf } = columns
  const first = at(firstHolder, gig)
  nextHolder[worker] = first
  formerHolder[worker] = nobody
  if (first !== nobody) formerHolder[first] = worker
  firstHolder[gig] = worker
  taken[gig] = at(taken, gig) + 1
  gigOf[worker] = gig
}

/** Takes a worker's seat away; gives the gig it was at. */
export function unseat(columns: Columns, worker: number): number {
  const { firstHolder, nextHolder, formerHolder, taken, gigOf } = columns
  const gig = at(gigOf, worker)
  const next = at(nextHolder, worker)
  const former = at(formerHolder, worker)
  if (next !== nobody) formerHolder[next] = former
  if (former === nobody) firstHolder[gig] = next
  else nextHolder[former] = next
  taken[gig] = at(taken, gig) - 1
  gigOf[worker] = nobody
  return gig
}

/** What a worker would keep at best with the prices as they are; never below 0. */
export function bestProfit(columns: Columns, worker: number): number {
  const { edgeFrom, edgeTo, edgeGig, edgeValue, price } = columns
  let best = 0
  for (let edge = at(edgeFrom, worker), end = at(edgeTo, worker); edge < end; edge += 1) {
    const kept = at(edgeValue, edge) - at(price, at(edgeGig, edge))
    if (kept > best) best = kept
  }
  return best
}

/** What a worker is worth at a gig, -1 without an edge to it. */
export function valueAt(
  { edgeFrom, edgeTo, edgeGig, edgeValue }: Columns,
  worker: number,
  gig: number,
): number {
  for (let edge = at(edgeFrom, worker), end = at(edgeTo, worker); edge < end; edge += 1) {
    if (at(edgeGig, edge) === gig) return at(edgeValue, edge)
  }
  return nobody
}

/** The workers who have a seat at a gig, locked ones apart. */
export function holdersOf({ firstHolder, nextHolder }: Columns, gig: number): number[] {
  const holders: number[] = []
  for (let worker = at(firstHolder, gig); worker !== nobody; worker = at(nextHolder, worker))
    holders.push(worker)
  return holders
}

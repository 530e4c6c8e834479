/**
 * A market that runs keeps room for those who come later, and drops what it no longer needs when it grows.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/running-market.test.ts
 */
import { type Columns, at, chainEdges, nobody } from './columns'

/** How many more workers, gigs and edges must find room. */
export interface Room {
  readonly workers: number
  readonly gigs: number
  readonly edges: number
}

/** An edge that moved elsewhere is worth so little that no search takes it. */
export const dead = -0x2000_0000

export function hasRoom(columns: Columns, { workers, gigs, edges }: Room): boolean {
  const { workerCount, gigCount, edgeCount } = columns
  return (
    workerCount + workers <= columns.gigOf.length &&
    gigCount + gigs <= columns.price.length &&
    edgeCount + edges <= columns.edgeGig.length
  )
}

/** A quarter more than is needed, so that growing is rare. */
const roomFor = (count: number): number => count + (count >> 2) + 16

function resized(column: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length)
  longer.set(column.subarray(0, length))
  return longer
}

/** Copies the edges that count, worker after worker, and chains them anew. */
function copyEdges(from: Columns, to: Columns): void {
  let next = 0
  for (let worker = 0; worker < from.workerCount; worker += 1) {
    to.edgeFrom[worker] = next
    for (let edge = at(from.edgeFrom, worker); edge < at(from.edgeTo, worker); edge += 1) {
      to.edgeGig[next] = at(from.edgeGig, edge)
      to.edgeValue[next] = at(from.edgeValue, edge)
      next += 1
    }
    to.edgeTo[worker] = next
  }
  to.edgeCount = next
  to.firstEdge.fill(nobody)
  chainEdges(to)
}

/** The same market in new columns with room for more. */
export function withRoom(columns: Columns, more: Room): Columns {
  const workers = roomFor(columns.workerCount + more.workers)
  const gigs = roomFor(columns.gigCount + more.gigs)
  const edges = roomFor(columns.edgeCount + more.edges)
  const roomy: Columns = {
    workerCount: columns.workerCount,
    gigCount: columns.gigCount,
    edgeCount: 0,
    seats: resized(columns.seats, gigs),
    taken: resized(columns.taken, gigs),
    price: resized(columns.price, gigs),
    profit: resized(columns.profit, workers),
    gigOf: resized(columns.gigOf, workers),
    present: resized(columns.present, workers),
    edgeFrom: new Int32Array(workers),
    edgeTo: new Int32Array(workers),
    edgeGig: new Int32Array(edges),
    edgeValue: new Int32Array(edges),
    edgeWorker: new Int32Array(edges),
    firstEdge: new Int32Array(gigs),
    nextEdge: new Int32Array(edges),
    firstHolder: resized(columns.firstHolder, gigs),
    nextHolder: resized(columns.nextHolder, workers),
    formerHolder: resized(columns.formerHolder, workers),
  }
  copyEdges(columns, roomy)
  return roomy
}

/** Writes an edge in the free place after all others. */
export function appendEdge(columns: Columns, worker: number, edge: { gig: number; value: number }): void {
  const place = columns.edgeCount
  columns.edgeGig[place] = edge.gig
  columns.edgeValue[place] = edge.value
  columns.edgeWorker[place] = worker
  columns.nextEdge[place] = at(columns.firstEdge, edge.gig)
  columns.firstEdge[edge.gig] = place
  columns.edgeCount = place + 1
  columns.edgeTo[worker] = place + 1
}

/** Moves a worker's edges behind all others, so that one more can follow them. */
export function moveEdgesLast(columns: Columns, worker: number): void {
  const { edgeFrom, edgeTo, edgeGig, edgeValue } = columns
  const end = at(edgeTo, worker)
  if (end === columns.edgeCount) return
  const start = at(edgeFrom, worker)
  edgeFrom[worker] = columns.edgeCount
  for (let edge = start; edge < end; edge += 1) {
    appendEdge(columns, worker, { gig: at(edgeGig, edge), value: at(edgeValue, edge) })
    edgeValue[edge] = dead
  }
  edgeTo[worker] = columns.edgeCount
}

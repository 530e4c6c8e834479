/** Types of reading a solved round: who holds what, and the edges of one worker. */
import { at, nobody } from '../assignment/columns'
import type { Instance } from '../assignment/instance'

/** Adds to a cell. */
export function add(column: Int32Array, index: number, amount: number): void {
  column[index] = at(column, index) + amount
}

export type VisitEdge = (gig: number, value: number, edge: number) => void

/** Shows every edge of one worker, by ascending gig. */
export function eachEdgeOf(
  { edgeStart, edgeGig, edgeValue }: Instance,
  worker: number,
  visit: VisitEdge,
): void {
  const end = at(edgeStart, worker + 1)
  for (let edge = at(edgeStart, worker); edge < end; edge += 1)
    visit(at(edgeGig, edge), at(edgeValue, edge), edge)
}

/** Gig of a worker in a solution, -1 without. */
export const heldBy = ({ gigOf }: { readonly gigOf: Int32Array }, worker: number): number =>
  gigOf[worker] ?? nobody

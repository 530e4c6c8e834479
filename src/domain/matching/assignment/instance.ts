/**
 * Types of the problem a round solves: people, places with seats and the value of each pair, in columns.
 *
 * Workers and gigs stand in the order of their ids, so that an index is a rank and ties never depend on who
 * came first.
 */

export interface Instance {
  readonly workerCount: number
  readonly gigCount: number
  /** Free seats of each gig, 0 or more. */
  readonly seats: Int32Array
  /** One more than there are workers: the edges of worker w are edgeStart[w] to edgeStart[w + 1]. */
  readonly edgeStart: Int32Array
  /** Ascending within a worker. */
  readonly edgeGig: Int32Array
  /** Utility, 0 to 10,000, and a documented bonus; `mostEdgeValue` bounds the sum. */
  readonly edgeValue: Int32Array
}

export interface Solution {
  /** Gig of each worker, -1 without. */
  readonly gigOf: Int32Array
  /** Canonical minimal price of a seat of each gig; 0 while a seat remains. */
  readonly price: Int32Array
  /** What each worker keeps: value minus price, 0 without work. */
  readonly profit: Int32Array
  /** Sum of the values taken. */
  readonly value: number
}

/** A place of one worker and what the pair is worth. */
export interface Edge {
  readonly gig: number
  readonly value: number
}

/** Builds an instance from each worker's edges, in any order; the better of two edges to one gig stays. */
export function instanceOf(seats: readonly number[], edgesOf: readonly (readonly Edge[])[]): Instance {
  const sorted = edgesOf.map(distinctEdges)
  const edgeStart = new Int32Array(sorted.length + 1)
  sorted.forEach((edges, worker) => {
    edgeStart[worker + 1] = (edgeStart[worker] ?? 0) + edges.length
  })
  const all = sorted.flat()
  return {
    workerCount: sorted.length,
    gigCount: seats.length,
    seats: Int32Array.from(seats),
    edgeStart,
    edgeGig: Int32Array.from(all, ({ gig }) => gig),
    edgeValue: Int32Array.from(all, ({ value }) => value),
  }
}

/** Edges in the order of their gigs, each gig once, at its best value. */
export function distinctEdges(edges: readonly Edge[]): readonly Edge[] {
  const bestFirst = [...edges].sort((one, other) => one.gig - other.gig || other.value - one.value)
  return bestFirst.filter(({ gig }, index) => gig !== bestFirst[index - 1]?.gig)
}

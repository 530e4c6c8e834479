/** Types of whoever solves a round: what it makes ready before the clock runs, and what is timed. */
import type { Instance, Solution } from '@/domain/matching/assignment/instance'

/** Gig of each worker, -1 without: the one answer all can be compared by. */
export type GigOf = Int32Array

/** Input in the solver's own form is made before the clock runs: only solving is timed. */
export type Prepared = () => Promise<GigOf> | GigOf

export interface Loaded {
  /** Gives a run that can be made once: some solvers spoil what they are given. */
  prepare(instance: Instance): Prepared
  /** What ours gives beside the assignment, checked after the clock has stopped. */
  lastSolution?(): Solution
}

export interface Peer {
  readonly name: string
  /** Name of the package; ours has none. */
  readonly packageName?: string
  load(): Promise<Loaded>
}

/** Visits each pair of an instance. */
export function eachEdge(
  { workerCount, edgeStart, edgeGig, edgeValue }: Instance,
  visit: (edge: { worker: number; gig: number; value: number; index: number }) => void,
): void {
  for (let worker = 0; worker < workerCount; worker += 1) {
    const until = edgeStart[worker + 1] ?? 0
    for (let index = edgeStart[worker] ?? 0; index < until; index += 1)
      visit({ worker, gig: edgeGig[index] ?? 0, value: edgeValue[index] ?? 0, index })
  }
}

/** Reads an answer given as a share of each pair. */
export function gigsTaken(instance: Instance, shareOf: (index: number) => number): GigOf {
  const gigOf = new Int32Array(instance.workerCount).fill(-1)
  eachEdge(instance, ({ worker, gig, index }) => {
    if (shareOf(index) > 0.5) gigOf[worker] = gig
  })
  return gigOf
}

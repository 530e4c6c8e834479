/** Turns a market into the columns a round is solved in; each value is the shipped score. */
import type { Instance } from '@/domain/matching/assignment/instance'
import { suitingBy, suitingFigures } from '@/domain/matching/utility'
import { factsOf } from './facts'
import { type Market, morning } from './market'
import { openingsIn } from './openings'

/** A person is planned among their best so many gigs, as in the shipped round. */
export const mostEdges = 64

interface Valued {
  readonly gig: number
  readonly value: number
}

/** The best by value, equals by id, then in the order of ids. */
const bestEdges = (edges: readonly Valued[]): readonly Valued[] =>
  edges.length <= mostEdges
    ? [...edges].sort((left, right) => left.gig - right.gig)
    : [...edges]
        .sort((left, right) => right.value - left.value || left.gig - right.gig)
        .slice(0, mostEdges)
        .sort((left, right) => left.gig - right.gig)

export function buildInstance(market: Market): Instance {
  const { workers, gigs } = market
  const openings = openingsIn(market)
  const figures = suitingFigures(morning)
  const edgeStart = new Int32Array(workers.count + 1)
  const edges: Valued[] = []
  for (let worker = 0; worker < workers.count; worker += 1) {
    const own = openings(worker).map((opening) => ({
      gig: opening.gig,
      value: suitingBy(factsOf(market, worker, opening), figures).score,
    }))
    for (const edge of bestEdges(own)) edges.push(edge)
    edgeStart[worker + 1] = edges.length
  }
  return {
    workerCount: workers.count,
    gigCount: gigs.count,
    seats: Int32Array.from(gigs.seats),
    edgeStart,
    edgeGig: Int32Array.from(edges, ({ gig }) => gig),
    edgeValue: Int32Array.from(edges, ({ value }) => value),
  }
}

/** Gives small random markets by a seed, and the best value found by trying everything. */
import { type Edge, type Instance, instanceOf } from '@/domain/matching/assignment/instance'

/** Whole numbers from 0 below a bound, the same for the same seed. */
export type Chance = (below: number) => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Few different values make many ties; values of the real scale make long chains. */
export function someValue(chance: Chance, tieProne: boolean): number {
  return chance(tieProne ? 5 : 10_001)
}

export function someEdges(chance: Chance, { gigCount, tieProne }: { gigCount: number; tieProne: boolean }) {
  const density = 1 + chance(4)
  const edges: Edge[] = []
  for (let gig = 0; gig < gigCount; gig += 1) {
    if (chance(4) < density) edges.push({ gig, value: someValue(chance, tieProne) })
  }
  return edges
}

export function smallMarket(chance: Chance): Instance {
  const gigCount = 1 + chance(5)
  const tieProne = chance(2) === 0
  const seats = Array.from({ length: gigCount }, () => chance(3))
  const workers = Array.from({ length: 1 + chance(6) }, () => someEdges(chance, { gigCount, tieProne }))
  return instanceOf(seats, workers)
}

/** The best sum of values, by trying every assignment there is. */
export function bestByTrying({ workerCount, seats, edgeStart, edgeGig, edgeValue }: Instance): number {
  const left = Array.from(seats)
  const bestFrom = (worker: number): number => {
    if (worker === workerCount) return 0
    let best = bestFrom(worker + 1)
    for (let edge = edgeStart[worker]!; edge < edgeStart[worker + 1]!; edge += 1) {
      const gig = edgeGig[edge]!
      if (left[gig]! === 0) continue
      left[gig]! -= 1
      best = Math.max(best, edgeValue[edge]! + bestFrom(worker + 1))
      left[gig]! += 1
    }
    return best
  }
  return bestFrom(0)
}

/** The same market with one seat more at a gig. */
export function withOneSeatMore(instance: Instance, gig: number): Instance {
  const seats = instance.seats.slice()
  seats[gig]! += 1
  return { ...instance, seats }
}

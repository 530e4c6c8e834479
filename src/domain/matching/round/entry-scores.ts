/**
 * What a person without work would have to score above at a gig to be taken on there, all else the same.
 *
 * It is the largest price the seat can bear: the sum of the round minus the sum with one seat fewer.
 *
 * Law     《个人信息保护法》第二十四条；House rule C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/entry-scores.test.ts
 */
import { at } from '../assignment/columns'
import type { Instance, Solution } from '../assignment/instance'
import { add, eachEdgeOf, heldBy } from './edges'

interface Incoming {
  /** gigCount + 1; edges into gig g: start[g] .. start[g + 1]. */
  readonly start: Int32Array
  readonly worker: Int32Array
  readonly value: Int32Array
}

function firstPlaces({ gigCount, edgeGig }: Instance): Int32Array {
  const start = new Int32Array(gigCount + 1)
  for (const gig of edgeGig) add(start, gig + 1, 1)
  for (let gig = 0; gig < gigCount; gig += 1) add(start, gig + 1, at(start, gig))
  return start
}

function incomingEdges(instance: Instance): Incoming {
  const start = firstPlaces(instance)
  const next = start.slice()
  const worker = new Int32Array(instance.edgeGig.length)
  const value = new Int32Array(instance.edgeGig.length)
  for (let one = 0; one < instance.workerCount; one += 1)
    eachEdgeOf(instance, one, (gig, score) => {
      const place = at(next, gig)
      add(next, gig, 1)
      worker[place] = one
      value[place] = score
    })
  return { start, worker, value }
}

/** Above every cost: no score reaches it, and a value on top of it still fits 32 bits. */
const never = 2 ** 30

/** What giving up one seat costs when its holder simply goes home; 0 where a seat is free. */
function costOfGoingHome({ gigCount, workerCount, seats }: Instance, solution: Solution): Int32Array {
  const cost = new Int32Array(gigCount).fill(never)
  const left = seats.slice()
  for (let one = 0; one < workerCount; one += 1) {
    const gig = heldBy(solution, one)
    if (gig < 0) continue
    add(left, gig, -1)
    cost[gig] = Math.min(at(cost, gig), at(solution.profit, one))
  }
  return cost.map((own, gig) => (at(left, gig) > 0 ? 0 : own))
}

/** Gigs whose cost has just fallen, each once, in the order in which it fell. */
function waitingGigs(gigCount: number) {
  const queue: number[] = Array.from({ length: gigCount }, (_, gig) => gig)
  const isWaiting = new Uint8Array(gigCount).fill(1)
  let first = 0
  return {
    add(gig: number): void {
      if (isWaiting[gig] === 1) return
      isWaiting[gig] = 1
      queue.push(gig)
    },
    take(): number | undefined {
      const gig = queue[first]
      first += 1
      if (gig !== undefined) isWaiting[gig] = 0
      return gig
    },
  }
}

/**
 * Scores to be exceeded, one per gig; a gig without any seat keeps a score that nobody reaches.
 *
 * Shortest paths backwards over "the holder of g could sit at g' instead"; the prices of the solution are the
 * potentials that keep every step at or above zero (Johnson 1977), so the first costs are nearly right and
 * few gigs are looked at twice.
 */
export function entryScores(instance: Instance, solution: Solution): Int32Array {
  const { price, profit } = solution
  const cost = costOfGoingHome(instance, solution)
  const { start, worker, value } = incomingEdges(instance)
  const waiting = waitingGigs(instance.gigCount)
  const offerMove = (holder: number, costThere: number): void => {
    const from = heldBy(solution, holder)
    if (from < 0 || costThere >= at(cost, from)) return
    cost[from] = costThere
    waiting.add(from)
  }
  for (let gig = waiting.take(); gig !== undefined; gig = waiting.take()) {
    const base = at(cost, gig) + at(price, gig)
    for (let edge = at(start, gig); edge < at(start, gig + 1); edge += 1) {
      const holder = at(worker, edge)
      offerMove(holder, base + at(profit, holder) - at(value, edge))
    }
  }
  return cost.map((extra, gig) => (extra >= never ? never : extra + at(price, gig)))
}

/**
 * Chains of moves are searched from the cheapest on, in whole numbers, ties by the lower gig.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { must } from '../../policy/must'
import { at } from './columns'

/** No chain costs as much. */
export const endless = 0x7fff_ffff

/** A gig's number fits below a distance in one exact number. */
const gigSpace = 2 ** 21

/** What a search leaves behind: how far each gig is, and who would move there or away from there. */
export interface Search {
  readonly distance: Int32Array
  readonly mover: Int32Array
  /** Where the mover of a gig would go, when the search runs against the moves. */
  readonly goal: Int32Array
  /** Gigs whose distance was set in this search. */
  readonly touched: number[]
  /** Distance and gig in one number, as a heap. */
  readonly heap: number[]
}

export function openSearch(gigCount: number): Search {
  must(gigCount < gigSpace, 'a market has at most two million gigs')
  return {
    distance: new Int32Array(gigCount).fill(endless),
    mover: new Int32Array(gigCount),
    goal: new Int32Array(gigCount),
    touched: [],
    heap: [],
  }
}

/** Forgets the last search, in the time it took. */
export function forget(search: Search): void {
  for (const gig of search.touched) search.distance[gig] = endless
  search.touched.length = 0
  search.heap.length = 0
}

const keyAt = (heap: readonly number[], index: number): number => heap[index] ?? 0

/** Notes a shorter way to a gig. */
export function reach(search: Search, gig: number, distance: number): void {
  const { heap, touched } = search
  if (at(search.distance, gig) === endless) touched.push(gig)
  search.distance[gig] = distance
  const key = distance * gigSpace + gig
  let hole = heap.length
  heap.push(key)
  while (hole > 0) {
    const above = (hole - 1) >> 1
    const other = keyAt(heap, above)
    if (other <= key) break
    heap[hole] = other
    hole = above
  }
  heap[hole] = key
}

/** Puts the key in the first place of the heap down to where it belongs. */
function settleFirst(heap: number[], key: number): void {
  const count = heap.length
  let hole = 0
  for (let below = 1; below < count; below = 2 * hole + 1) {
    if (below + 1 < count && keyAt(heap, below + 1) < keyAt(heap, below)) below += 1
    if (keyAt(heap, below) >= key) break
    heap[hole] = keyAt(heap, below)
    hole = below
  }
  heap[hole] = key
}

/** Takes the lowest key out of a heap that is not empty. */
function takeLowest(heap: number[]): number {
  const lowest = keyAt(heap, 0)
  const last = heap.pop()
  if (last !== undefined && heap.length > 0) settleFirst(heap, last)
  return lowest
}

/** The nearest gig not looked at yet that is nearer than `limit`, or -1. */
export function nearest(search: Search, limit: number): number {
  const { heap, distance } = search
  while (heap.length > 0) {
    const key = takeLowest(heap)
    const length = Math.floor(key / gigSpace)
    const gig = key - length * gigSpace
    if (length >= limit) return -1
    if (length === at(distance, gig)) return gig
  }
  return -1
}

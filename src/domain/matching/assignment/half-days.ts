/**
 * A worker may have a whole day, or a morning and an afternoon: the halves are filled exactly around the
 * days.
 *
 * Morning and afternoon do not touch one another, so each is solved exactly for whoever has no whole day. Who
 * gets a whole day is decided first with everything at once, then again at the prices found, as long as the
 * sum grows; the bound says how far the result can be from the best there is.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/half-days.test.ts
 */
import { must } from '../../policy/must'
import { at, nobody } from './columns'
import type { Instance, Solution } from './instance'
import { solve } from './solve'

/** Which part of the day a gig takes, as a number in a column. */
export const partOfDay = { wholeDay: 0, morning: 1, afternoon: 2 } as const

export interface HalfDayMarket {
  readonly instance: Instance
  /** Part of the day of each gig. */
  readonly partOf: Int32Array
}

export interface HalfDaySolution {
  /** Gig of each worker in the morning, -1 without; a whole day stands in both columns. */
  readonly morningGigOf: Int32Array
  readonly afternoonGigOf: Int32Array
  readonly value: number
  /** No arrangement of whole and half days is worth more than this. */
  readonly bound: number
}

/** What a worker could keep in each part of the day, at these prices. */
interface Chances {
  readonly wholeDay: Int32Array
  readonly halves: Int32Array
}

interface Attempt {
  readonly dayGigOf: Int32Array
  readonly morning: Solution
  readonly afternoon: Solution
  readonly value: number
}

/** Days are decided anew this often at most. */
const mostAttempts = 4

/** The same workers and gigs with those edges only that `valueOf` gives more than 0. */
function withEdges(instance: Instance, valueOf: (worker: number, edge: number) => number): Instance {
  const { workerCount, edgeGig } = instance
  const edgeStart = new Int32Array(workerCount + 1)
  const gigs = new Int32Array(edgeGig.length)
  const values = new Int32Array(edgeGig.length)
  let next = 0
  for (let worker = 0; worker < workerCount; worker += 1) {
    for (let edge = at(instance.edgeStart, worker); edge < at(instance.edgeStart, worker + 1); edge += 1) {
      const value = valueOf(worker, edge)
      if (value <= 0) continue
      gigs[next] = at(edgeGig, edge)
      values[next] = value
      next += 1
    }
    edgeStart[worker + 1] = next
  }
  return { ...instance, edgeStart, edgeGig: gigs.slice(0, next), edgeValue: values.slice(0, next) }
}

/** Fills both halves of the day for whoever has no whole day. */
function fillHalves({ instance, partOf }: HalfDayMarket, dayGigOf: Int32Array): Attempt {
  const solvedPart = (part: number): Solution =>
    solve(
      withEdges(instance, (worker, edge) =>
        at(dayGigOf, worker) === nobody && at(partOf, at(instance.edgeGig, edge)) === part
          ? at(instance.edgeValue, edge)
          : 0,
      ),
    )
  const morning = solvedPart(partOfDay.morning)
  const afternoon = solvedPart(partOfDay.afternoon)
  let value = morning.value + afternoon.value
  for (let worker = 0; worker < instance.workerCount; worker += 1) {
    value += valueAtGig(instance, worker, at(dayGigOf, worker))
  }
  return { dayGigOf, morning, afternoon, value }
}

function valueAtGig({ edgeStart, edgeGig, edgeValue }: Instance, worker: number, gig: number): number {
  for (let edge = at(edgeStart, worker); edge < at(edgeStart, worker + 1); edge += 1) {
    if (at(edgeGig, edge) === gig) return at(edgeValue, edge)
  }
  return 0
}

/** Price of each gig in the part of the day it belongs to. */
function pricesOf({ partOf }: HalfDayMarket, { morning, afternoon }: Attempt, day: Solution): Int32Array {
  return partOf.map((part, gig) => {
    if (part === partOfDay.wholeDay) return at(day.price, gig)
    return part === partOfDay.morning ? at(morning.price, gig) : at(afternoon.price, gig)
  })
}

/** The most a worker could keep of a whole day, and of two halves together. */
function chancesAt({ instance, partOf }: HalfDayMarket, price: Int32Array): Chances {
  const { workerCount, edgeStart, edgeGig, edgeValue } = instance
  const wholeDay = new Int32Array(workerCount)
  const halves = new Int32Array(workerCount)
  for (let worker = 0; worker < workerCount; worker += 1) {
    const best = [0, 0, 0]
    for (let edge = at(edgeStart, worker); edge < at(edgeStart, worker + 1); edge += 1) {
      const gig = at(edgeGig, edge)
      const part = at(partOf, gig)
      best[part] = Math.max(best[part] ?? 0, at(edgeValue, edge) - at(price, gig))
    }
    const [day = 0, morning = 0, afternoon = 0] = best
    wholeDay[worker] = day
    halves[worker] = morning + afternoon
  }
  return { wholeDay, halves }
}

/** What no arrangement can pass: the seats at their prices, and the best each worker could keep at them. */
function boundAt(market: HalfDayMarket, price: Int32Array): number {
  const { wholeDay, halves } = chancesAt(market, price)
  let bound = 0
  price.forEach((each, gig) => (bound += each * at(market.instance.seats, gig)))
  halves.forEach((kept, worker) => (bound += Math.max(kept, at(wholeDay, worker))))
  return bound
}

/** Gives whole days to those for whom they are worth more than the halves they would keep otherwise. */
function solveDays({ instance, partOf }: HalfDayMarket, halves: Int32Array): Solution {
  return solve(
    withEdges(instance, (worker, edge) =>
      at(partOf, at(instance.edgeGig, edge)) === partOfDay.wholeDay
        ? at(instance.edgeValue, edge) - at(halves, worker)
        : 0,
    ),
  )
}

/** Days as the market would have them if everybody had one gig only. */
function firstDays({ instance, partOf }: HalfDayMarket): Int32Array {
  return solve(instance).gigOf.map((gig) =>
    gig !== nobody && at(partOf, gig) === partOfDay.wholeDay ? gig : nobody,
  )
}

/** Solves a market of whole and half days; equal markets give equal bytes. */
export function solveHalfDays(market: HalfDayMarket): HalfDaySolution {
  must(market.partOf.length === market.instance.gigCount, 'each gig says which part of the day it takes')
  let best = fillHalves(market, firstDays(market))
  let bound = Number.MAX_SAFE_INTEGER
  let last = best
  for (let turn = 0; turn < mostAttempts && bound > best.value; turn += 1) {
    const halfPrices = pricesOf(market, last, {
      ...last.morning,
      price: new Int32Array(market.partOf.length),
    })
    const days = solveDays(market, chancesAt(market, halfPrices).halves)
    bound = Math.min(bound, boundAt(market, pricesOf(market, last, days)))
    last = fillHalves(market, days.gigOf)
    if (last.value > best.value) best = last
  }
  return {
    morningGigOf: best.dayGigOf.map((gig, worker) => (gig === nobody ? at(best.morning.gigOf, worker) : gig)),
    afternoonGigOf: best.dayGigOf.map((gig, worker) =>
      gig === nobody ? at(best.afternoon.gigOf, worker) : gig,
    ),
    value: best.value,
    bound,
  }
}

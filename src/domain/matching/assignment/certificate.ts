/**
 * Nobody has to believe the solver: prices that add up to what was reached prove that nothing better exists.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/solve.test.ts
 */
import { at, nobody } from './columns'
import type { Instance, Solution } from './instance'

export type Violation =
  | 'notWholeColumns'
  | 'gigOutOfReach'
  | 'tooManyInGig'
  | 'priceBelowNothing'
  | 'freeSeatWithPrice'
  | 'profitBelowBest'
  | 'valueNotTheSum'

export interface Certificate {
  /** Sum of the values of the places taken. */
  readonly primal: number
  /** Price times seats and all profits: no assignment whatsoever is worth more than this. */
  readonly dual: number
  readonly isOptimal: boolean
  readonly violations: readonly Violation[]
}

interface Sums {
  primal: number
  dual: number
  readonly taken: Int32Array
  readonly violations: Set<Violation>
}

function checkWorker(instance: Instance, solution: Solution, of: { worker: number; sums: Sums }): void {
  const { edgeStart, edgeGig, edgeValue } = instance
  const { worker, sums } = of
  const here = at(solution.gigOf, worker)
  let valueHere = nobody
  let best = 0
  for (let edge = at(edgeStart, worker), end = at(edgeStart, worker + 1); edge < end; edge += 1) {
    const gig = at(edgeGig, edge)
    const value = at(edgeValue, edge)
    best = Math.max(best, value - at(solution.price, gig))
    if (gig === here) valueHere = value
  }
  sums.dual += at(solution.profit, worker)
  if (at(solution.profit, worker) < best) sums.violations.add('profitBelowBest')
  if (here === nobody) return
  if (valueHere === nobody) {
    sums.violations.add('gigOutOfReach')
    return
  }
  sums.primal += valueHere
  sums.taken[here] = at(sums.taken, here) + 1
}

function checkGig(instance: Instance, solution: Solution, of: { gig: number; sums: Sums }): void {
  const { gig, sums } = of
  const seats = at(instance.seats, gig)
  const price = at(solution.price, gig)
  sums.dual += seats * price
  if (price < 0) sums.violations.add('priceBelowNothing')
  if (at(sums.taken, gig) > seats) sums.violations.add('tooManyInGig')
  if (at(sums.taken, gig) < seats && price !== 0) sums.violations.add('freeSeatWithPrice')
}

function hasWholeColumns({ workerCount, gigCount }: Instance, { gigOf, profit, price }: Solution): boolean {
  return gigOf.length === workerCount && profit.length === workerCount && price.length === gigCount
}

/** Checks a solution against its instance from nothing but the two; optimal means proved, not believed. */
export function certify(instance: Instance, solution: Solution): Certificate {
  const sums: Sums = { primal: 0, dual: 0, taken: new Int32Array(instance.gigCount), violations: new Set() }
  if (!hasWholeColumns(instance, solution)) {
    return { primal: 0, dual: 0, isOptimal: false, violations: ['notWholeColumns'] }
  }
  for (let worker = 0; worker < instance.workerCount; worker += 1) {
    checkWorker(instance, solution, { worker, sums })
  }
  for (let gig = 0; gig < instance.gigCount; gig += 1) checkGig(instance, solution, { gig, sums })
  const { primal, dual, violations } = sums
  if (primal !== solution.value) violations.add('valueNotTheSum')
  return { primal, dual, isOptimal: violations.size === 0 && primal === dual, violations: [...violations] }
}

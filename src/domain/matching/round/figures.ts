/**
 * Figures of a round that a bureau watches: seats filled, first choices, envy, long waits and where seats are
 * short.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/figures.test.ts
 */
import { at } from '../assignment/columns'
import type { Instance, Solution } from '../assignment/instance'
import { add, eachEdgeOf, heldBy } from './edges'

export interface RoundFigures {
  readonly people: number
  /** People to whom at least one gig is open. */
  readonly eligible: number
  readonly assigned: number
  readonly seats: number
  readonly firstChoices: number
  /**
   * Pairs of a person and a gig where the person scores higher than some holder and higher than where they
   * are; the price of filling more seats, watched and never hidden.
   */
  readonly blockingPairs: number
  readonly blockedPeople: number
}

interface Scores {
  /**
   * Lowest score of a holder by gig; 0 while a seat is free, because then anybody who scores would be taken.
   */
  readonly lowest: Int32Array
  /** Score of each person at what they have; 0 without work. */
  readonly own: Int32Array
}

function scoresOf(instance: Instance, solution: Solution): Scores {
  const lowest = new Int32Array(instance.gigCount).fill(2 ** 30)
  const left = instance.seats.slice()
  const own = new Int32Array(instance.workerCount)
  for (let one = 0; one < instance.workerCount; one += 1)
    eachEdgeOf(instance, one, (gig, score) => {
      if (gig !== heldBy(solution, one)) return
      own[one] = score
      lowest[gig] = Math.min(at(lowest, gig), score)
      add(left, gig, -1)
    })
  return { own, lowest: lowest.map((score, gig) => (at(left, gig) > 0 ? 0 : score)) }
}

interface Standing {
  readonly gigs: number
  readonly best: number
  readonly blocking: number
}

function standingOf(instance: Instance, one: number, { lowest, own }: Scores): Standing {
  let gigs = 0
  let best = 0
  let blocking = 0
  eachEdgeOf(instance, one, (gig, score) => {
    gigs += 1
    best = Math.max(best, score)
    if (score > at(own, one) && score > at(lowest, gig)) blocking += 1
  })
  return { gigs, best, blocking }
}

/** Counts over one solved round, in two walks over its edges. */
export function roundFigures(instance: Instance, solution: Solution): RoundFigures {
  const scores = scoresOf(instance, solution)
  const figures = { eligible: 0, assigned: 0, firstChoices: 0, blockingPairs: 0, blockedPeople: 0 }
  for (let one = 0; one < instance.workerCount; one += 1) {
    const { gigs, best, blocking } = standingOf(instance, one, scores)
    const isAssigned = heldBy(solution, one) >= 0
    figures.eligible += Number(gigs > 0)
    figures.assigned += Number(isAssigned)
    figures.firstChoices += Number(isAssigned && at(scores.own, one) === best)
    figures.blockingPairs += blocking
    figures.blockedPeople += Number(blocking > 0)
  }
  const seats = instance.seats.reduce((sum, count) => sum + count, 0)
  return { people: instance.workerCount, seats, ...figures }
}

/** Proves that the score to be exceeded is exact: at it nothing is gained, one above it somebody enters. */
import fc from 'fast-check'
import { solve } from '@/domain/matching/assignment/solve'
import { entryScores } from '@/domain/matching/round/entry-scores'
import { isEntryScore } from '../../../oracles/round-why'
import { fixed } from '../../fixed'
import { anyProblem, instanceOfProblem } from './problems'

describe('the score to be exceeded', () => {
  it('is what a second reading finds by trying everything, for everybody without work', () => {
    let asked = 0
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const instance = instanceOfProblem(problem)
        const solution = solve(instance)
        const entry = entryScores(instance, solution)
        const idle = [...solution.gigOf].flatMap((gig, worker) => (gig < 0 ? [worker] : []))
        for (const worker of idle.slice(0, 2))
          problem.seats.forEach((count, gig) => {
            if (count === 0) return
            asked += 1
            expect(isEntryScore(problem, { worker, gig, score: entry[gig] ?? -1 })).toBe(true)
          })
      }),
      fixed(81, 400),
    )
    expect(asked).toBeGreaterThan(300)
  })

  it('is zero while a seat is free, and beyond every score where there is no seat', () => {
    const instance = instanceOfProblem({ seats: [2, 0], values: [[50, 60]] })
    expect([...entryScores(instance, solve(instance))]).toEqual([0, 2 ** 30])
  })

  it('counts what the holder could do elsewhere', () => {
    // The holder of the only seat of gig 0 scores 90 there and 70 at gig 1, which stays free.
    const instance = instanceOfProblem({
      seats: [1, 1],
      values: [
        [90, 70],
        [15, undefined],
      ],
    })
    expect([...entryScores(instance, solve(instance))]).toEqual([20, 0])
  })
})

/** Proves the counts of a round against counting them one by one. */
import fc from 'fast-check'
import { solve } from '@/domain/matching/assignment/solve'
import { roundFigures } from '@/domain/matching/round/figures'
import { fixed } from '../../fixed'
import { anyProblem, instanceOfProblem } from './problems'

describe('the figures of a round', () => {
  it('are what counting pair by pair gives', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const instance = instanceOfProblem(problem)
        const solution = solve(instance)
        const { seats, values } = problem
        const scoreOf = (worker: number) => values[worker]?.[solution.gigOf[worker] ?? -1] ?? 0
        const isBlocking = (worker: number, value: number | undefined, gig: number) => {
          if (value === undefined || value <= scoreOf(worker)) return false
          const held = values.flatMap((own, other) => (solution.gigOf[other] === gig ? [own[gig] ?? 0] : []))
          return held.length < (seats[gig] ?? 0) ? value > 0 : held.some((score) => value > score)
        }
        const blocking = values.map(
          (own, worker) => own.filter((value, gig) => isBlocking(worker, value, gig)).length,
        )
        expect(roundFigures(instance, solution)).toMatchObject({
          people: values.length,
          eligible: values.filter((own) => own.some((value) => value !== undefined)).length,
          assigned: [...solution.gigOf].filter((gig) => gig >= 0).length,
          seats: seats.reduce((sum, count) => sum + count, 0),
          blockingPairs: blocking.reduce((sum, count) => sum + count, 0),
          blockedPeople: blocking.filter((count) => count > 0).length,
        })
      }),
      fixed(84, 400),
    )
  })

  it('count a first choice also when an equal one went to others', () => {
    const instance = instanceOfProblem({
      seats: [1, 1],
      values: [
        [7, 7],
        [7, undefined],
      ],
    })
    expect(roundFigures(instance, solve(instance)).firstChoices).toBe(2)
  })
})

/** Proves that every sentence of a round is true of it, read a second time by trying everything. */
import fc from 'fast-check'
import { solve } from '@/domain/matching/assignment/solve'
import { whyTeller } from '@/domain/matching/round/why'
import { isTrue, type Problem } from '../../../oracles/round-why'
import { fixed } from '../../fixed'
import { anyProblem, instanceOfProblem, roundOf } from './problems'

function whysOf(problem: Problem) {
  const instance = instanceOfProblem(problem)
  const solution = solve(instance)
  const tell = whyTeller(instance, solution)
  return { round: roundOf(problem, solution), whys: problem.values.map((_, worker) => tell(worker)) }
}

const closedTo = undefined

describe('the reason of everybody in a round', () => {
  it('is true by a second reading', () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { round, whys } = whysOf(problem)
        whys.forEach((why, worker) => {
          kinds.set(why.kind, (kinds.get(why.kind) ?? 0) + 1)
          expect([why, isTrue(round, worker, why)]).toEqual([why, true])
        })
      }),
      fixed(82, 1_500),
    )
    const common = ['closed', 'firstChoice', 'outscored', 'onlyGig', 'exchange', 'together', 'full']
    expect(common.filter((kind) => (kinds.get(kind) ?? 0) < 20)).toEqual([])
  })

  it('never leaves anybody without work where they outscore a holder', () => {
    const { whys } = whysOf({ seats: [1], values: [[40], [60]] })
    expect(whys[0]).toEqual({
      kind: 'outscored',
      gig: null,
      wished: 0,
      other: 1,
      ownScore: 40,
      otherScore: 60,
    })
  })

  it('says that the other had no other gig', () => {
    const { whys } = whysOf({
      seats: [1, 1],
      values: [
        [90, 80],
        [50, closedTo],
      ],
    })
    expect(whys[0]).toMatchObject({ kind: 'onlyGig', gig: 1, wished: 0, other: 1 })
  })

  it('says that an exchange of the two would not be better', () => {
    const { whys } = whysOf({
      seats: [1, 1],
      values: [
        [90, 80],
        [85, 20],
      ],
    })
    expect(whys[0]).toMatchObject({ kind: 'exchange', gig: 1, wished: 0, other: 1 })
  })

  it('tells of a seat that suits so little that it stayed free', () => {
    const { round, whys } = whysOf({ seats: [1], values: [[0]] })
    expect(isTrue(round, 0, whys[0] ?? { kind: 'none' })).toBe(true)
  })

  it('finds a false sentence false', () => {
    const { round } = whysOf({ seats: [1], values: [[40], [60]] })
    const said = { kind: 'outscored', gig: null, wished: 0, other: 1, ownScore: 40, otherScore: 60 }
    expect(isTrue(round, 0, said)).toBe(true)
    expect(isTrue(round, 1, said)).toBe(false)
    expect(isTrue(round, 0, { ...said, otherScore: 61 })).toBe(false)
    expect(isTrue(round, 0, { kind: 'closed' })).toBe(false)
  })
})

/** Proves that groups are never split when they insist, and that every sentence beside them is true. */
import fc from 'fast-check'
import { groupBonus, solveTogether } from '@/domain/matching/round/solve-together'
import type { RoundInput } from '@/domain/matching/round/round'
import { roundInstance } from '@/domain/matching/round/open-pairs'
import { solveRound } from '@/domain/matching/round/solve-round'
import { whyTeller } from '@/domain/matching/round/why'
import { isTrue, type Round } from '../../../oracles/round-why'
import { propertyRuns, propertySeed } from '../../../property-runs'
import { anyCrewRound, withGroups } from './crews'
import { anyProblem, instanceOfProblem, roundOf } from './problems'
import { person, place, workOn } from './rounds'

const fixed = { numRuns: propertyRuns(400), seed: propertySeed(92) }
const drawn = withGroups(anyCrewRound)
const oneToFour = ['person000001', 'person000002', 'person000003', 'person000004']
const people = oneToFour.map((id) => ({ ...person, id }))

const round = (places: RoundInput['places'], insists: boolean, size = 2): RoundInput => ({
  ...{ version: 1, marketId: 'decheng', workOn, people, places },
  groups: [{ members: oneToFour.slice(0, size), insists }],
})

/** The same round as the second reading takes it. */
function readAgain(input: RoundInput): Round {
  const { instance, solution, companies, unled } = solveRound(input)
  const values = input.people.map((_, one) => {
    const own: (number | undefined)[] = input.places.map(() => undefined)
    for (let edge = instance.edgeStart[one] ?? 0; edge < (instance.edgeStart[one + 1] ?? 0); edge += 1)
      own[instance.edgeGig[edge] ?? -1] = instance.edgeValue[edge]
    return own
  })
  return {
    ...{ seats: [...instance.seats], values, gigOf: [...solution.gigOf], unled: [...unled] },
    groups: companies.map(({ members, insists, place: gig }) => ({ members, insists, gig })),
    bonus: groupBonus(input),
  }
}

describe('people who registered together', () => {
  it('get one place or none where they insist, and each a true reason', () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(drawn, (input) => {
        const result = solveRound(input)
        const why = whyTeller(result.instance, result.solution, result)
        const again = readAgain(input)
        input.people.forEach((_, one) => {
          const said = why(one)
          kinds.set(said.kind, (kinds.get(said.kind) ?? 0) + 1)
          expect([said, isTrue(again, one, said)]).toEqual([said, true])
        })
        for (const { members, insists } of result.companies)
          if (insists) expect(new Set(members.map((one) => result.solution.gigOf[one])).size).toBe(1)
      }),
      fixed,
    )
    const wanted = ['company', 'apart', 'unled', 'firstChoice', 'outscored']
    expect(wanted.filter((kind) => (kinds.get(kind) ?? 0) < 10)).toEqual([])
  })

  it('are said to those who score higher and stay behind, and that is so', () => {
    const kinds = new Map<string, number>()
    const pair = fc.tuple(anyProblem, fc.boolean(), fc.integer({ min: 2, max: 3 }))
    fc.assert(
      fc.property(pair, ([problem, insists, size]) => {
        const ranked = problem.values.map((_, rank) => ({ ...person, id: `person${rank}` }))
        const members = ranked.slice(0, size).map(({ id }) => id)
        const input = { ...round([], insists), people: ranked, groups: [{ members, insists }] }
        const instance = instanceOfProblem(problem)
        const { solution, companies } = solveTogether(input, instance, (_, alone) => alone)
        const groups = companies.map(({ place: gig, ...company }) => ({ ...company, gig }))
        const again = { ...roundOf(problem, solution), groups, bonus: groupBonus(input) }
        const why = whyTeller(instance, solution, { companies })
        problem.values.forEach((_, one) => {
          const said = why(one)
          kinds.set(said.kind, (kinds.get(said.kind) ?? 0) + 1)
          expect([said, isTrue(again, one, said)]).toEqual([said, true])
        })
      }),
      { ...fixed, numRuns: propertyRuns(1_000) },
    )
    const wanted = ['company', 'apart', 'keptTogether', 'onlyGig', 'exchange', 'together']
    expect(wanted.filter((kind) => (kinds.get(kind) ?? 0) < 10)).toEqual([])
  })

  it('leave a round without groups as it was, byte for byte', () => {
    fc.assert(
      fc.property(anyCrewRound, (input) => {
        expect(solveRound({ ...input, groups: [] })).toEqual(solveRound(input))
      }),
      fixed,
    )
  })

  it('go where there is a seat for each of them', () => {
    const near = { ...place, seats: 1 }
    const far = { ...place, id: 'gig000000002', latitude: place.latitude + 0.01, seats: 4 }
    const { placements } = solveRound(round([near, far], false))
    expect(placements.slice(0, 2).map(({ gigId }) => gigId)).toEqual(['gig000000002', 'gig000000002'])
  })

  it('stay without work when they insist and no gig has seats for all', () => {
    const { placements, companies } = solveRound(round([{ ...place, seats: 2 }], true, 3))
    expect(companies).toEqual([{ members: [0, 1, 2], insists: true, place: -1 }])
    expect(placements.map(({ personId }) => personId)).toEqual(['person000004'])
  })

  it('are placed one by one when they only wish, and nothing is there for all', () => {
    const { placements } = solveRound(round([{ ...place, seats: 2 }], false, 3))
    expect(placements).toHaveLength(2)
  })

  it('are no group any more when only one of them is there', () => {
    const alone = { ...round([{ ...place, seats: 1 }], true), people: people.slice(0, 1) }
    expect(solveRound(alone).placements).toHaveLength(1)
    expect(roundInstance(alone).workerCount).toBe(1)
  })
})

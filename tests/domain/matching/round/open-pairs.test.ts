/** Proves that the columns of a round are exactly the pairs no limit closes, with exactly their scores. */
import fc from 'fast-check'
import { roundInstance } from '@/domain/matching/round/open-pairs'
import { limitsBetween } from '@/domain/matching/round/limits'
import { pairFacts } from '@/domain/matching/round/scoring'
import type { RoundInput } from '@/domain/matching/round/round'
import { suiting } from '@/domain/matching/utility'
import { propertyRuns, propertySeed } from '../../../property-runs'
import { anyRound, person, place, workOn } from './rounds'

const fixed = { numRuns: propertyRuns(300), seed: propertySeed(41) }

/** The same pairs the slow way: every person with every place. */
const pairsOf = (input: RoundInput) =>
  input.people.map((one) =>
    input.places.flatMap((gig, index) =>
      limitsBetween(one, gig, input).length > 0
        ? []
        : [{ gig: index, value: suiting(pairFacts(one, gig, input.workOn), input.workOn).score }],
    ),
  )

const columnsOf = (input: RoundInput) => {
  const { edgeStart, edgeGig, edgeValue } = roundInstance(input)
  return input.people.map((_, one) => {
    const [from, to] = [edgeStart[one] ?? 0, edgeStart[one + 1] ?? 0]
    return [...edgeGig.slice(from, to)].map((gig, at) => ({ gig, value: edgeValue[from + at] }))
  })
}

describe('the columns of a round', () => {
  it('hold the pairs that no limit closes, scored as everywhere', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        expect(columnsOf(input)).toEqual(pairsOf(input))
      }),
      fixed,
    )
  })

  it('carry the free seats, and nothing for nobody', () => {
    const input: RoundInput = { version: 1, marketId: 'decheng', workOn, people: [person], places: [place] }
    expect([...roundInstance(input).seats]).toEqual([2])
    expect(roundInstance({ ...input, people: [], places: [] })).toMatchObject({ workerCount: 0, gigCount: 0 })
  })

  it('name a trade twice and the pair still stands once', () => {
    const twice = { ...person, trades: ['loader', 'loader'] as const }
    const input: RoundInput = { version: 1, marketId: 'decheng', workOn, people: [twice], places: [place] }
    expect(columnsOf(input)[0]).toHaveLength(1)
  })
})

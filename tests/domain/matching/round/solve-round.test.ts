/**
 * Proves that a round is optimal, within every limit, the same each time, and what a second half may take.
 */
import fc from 'fast-check'
import { limitsBetween } from '@/domain/matching/round/limits'
import type { RoundInput } from '@/domain/matching/round/round'
import { secondHalf, solveRound } from '@/domain/matching/round/solve-round'
import { propertyRuns, propertySeed } from '../../../property-runs'
import { anyRound, person, place, workOn } from './rounds'

const fixed = { numRuns: propertyRuns(150), seed: propertySeed(44) }
const round = (people: RoundInput['people'], places: RoundInput['places']): RoundInput => ({
  version: 1,
  marketId: 'decheng',
  workOn,
  people,
  places,
})

describe('a round', () => {
  it('is proved, sells no seat twice and offers nobody what a limit closes', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        const { placements, certificate } = solveRound(input)
        expect(certificate.primal).toBe(certificate.dual)
        expect(placements.reduce((sum, { value }) => sum + value, 0)).toBe(certificate.primal)
        for (const { id, seats } of input.places)
          expect(placements.filter(({ gigId }) => gigId === id).length).toBeLessThanOrEqual(seats)
        for (const { personId, gigId } of placements) {
          const one = input.people.find(({ id }) => id === personId) ?? person
          const gig = input.places.find(({ id }) => id === gigId) ?? place
          expect(limitsBetween(one, gig, input)).toEqual([])
        }
      }),
      fixed,
    )
  })

  it('comes out the same when its input has been stored and read again', () => {
    fc.assert(
      fc.property(anyRound, (input) => {
        expect(solveRound(JSON.parse(JSON.stringify(input)) as RoundInput)).toEqual(solveRound(input))
      }),
      fixed,
    )
  })

  it('gives the one seat to who has waited longer', () => {
    const waiting = {
      ...person,
      id: 'person000002',
      history: { ...person.history, waitingDays: 6 },
    }
    const { placements } = solveRound(round([person, waiting], [{ ...place, seats: 1 }]))
    expect(placements.map(({ personId }) => personId)).toEqual(['person000002'])
  })
})

describe('the second half of a day', () => {
  const morning = { ...place, startMinute: 480, endMinute: 720, seats: 1 }
  const afternoon = { ...place, id: 'gig000000002', startMinute: 780, endMinute: 1_020, seats: 1 }

  it('is offered beside the first, and never at the same hour', () => {
    const input = round([person], [morning, afternoon])
    const first = solveRound(input)
    const second = solveRound(secondHalf(input, first))
    expect([...first.placements, ...second.placements].map(({ gigId }) => gigId).sort()).toEqual([
      'gig000000001',
      'gig000000002',
    ])
    const late = { ...afternoon, startMinute: 700 }
    const meeting = round([person], [morning, late])
    expect(solveRound(secondHalf(meeting, solveRound(meeting))).placements).toEqual([])
  })

  it('is left to nobody who works a whole day, and takes no seat that is gone', () => {
    const whole = { ...morning, endMinute: 1_020 }
    const input = round([person], [whole])
    expect(secondHalf(input, solveRound(input))).toMatchObject({ people: [], places: [] })
  })
})

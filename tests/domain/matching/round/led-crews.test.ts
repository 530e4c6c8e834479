/** Proves that a crew with a lead is never sent without one, and that no part of a crew is oversold. */
import fc from 'fast-check'
import { limitsBetween } from '@/domain/matching/round/limits'
import { crewsToLead } from '@/domain/matching/round/led-crews'
import type { RoundInput } from '@/domain/matching/round/round'
import { secondHalf, solveRound } from '@/domain/matching/round/solve-round'
import { propertyRuns, propertySeed } from '../../../property-runs'
import { anyCrewRound, helpers, lead, withGroups } from './crews'
import { person, place, workOn } from './rounds'

const fixed = { numRuns: propertyRuns(200), seed: propertySeed(91) }
const round = (people: RoundInput['people'], places: RoundInput['places']): RoundInput => ({
  ...{ version: 1, marketId: 'decheng', workOn },
  ...{ people, places },
})
const led = { ...person, history: { ...person.history, bookedCount: 12, keptCount: 12 } }
const partsOf = (input: RoundInput) =>
  solveRound(input).placements.map(({ personId, part }) => [personId, part])

describe('a crew with a lead', () => {
  it('is never sent without one, oversold in a part, or filled past a limit', () => {
    let sent = 0
    fc.assert(
      fc.property(fc.oneof(anyCrewRound, withGroups(anyCrewRound)), (input) => {
        const { placements } = solveRound(input)
        for (const { id, part, seats, ...rest } of input.places) {
          const here = placements.filter(({ gigId, part: key }) =>
            part ? gigId === part.gigId && key === part.key : gigId === id,
          )
          expect(here.length).toBeLessThanOrEqual(seats)
          for (const { personId, gigId } of here) {
            const who = input.people.find((one) => one.id === personId) ?? person
            expect(limitsBetween(who, { ...rest, id, seats, ...(part && { part }) }, input)).toEqual([])
            const isLed = placements.some((one) => one.gigId === gigId && one.part === 'p0')
            if (part) sent += Number(isLed)
            if (part) expect(isLed).toBe(true)
          }
        }
        expect(new Set(placements.map(({ personId }) => personId)).size).toBe(placements.length)
      }),
      fixed,
    )
    expect(sent).toBeGreaterThan(100)
  })

  it('gives the lead’s seat to who has the practice', () => {
    expect(partsOf(round([person, { ...led, id: 'person000002' }], [lead(), helpers()]))).toEqual([
      ['person000001', 'p1'],
      ['person000002', 'p0'],
    ])
  })

  it('lets somebody of the crew lead who was given a helper’s seat', () => {
    const crew = [helpers({ id: `${place.id}:p0` }), lead({ id: `${place.id}:p1` })]
    expect(partsOf(round([led], crew))).toEqual([['person000001', 'p0']])
  })

  it('waits as a whole when nobody can lead it', () => {
    const input = round([person, { ...person, id: 'person000002' }], [lead(), helpers()])
    const { placements, unled } = solveRound(input)
    expect(placements).toEqual([])
    expect([...unled]).toEqual([0, 1])
  })

  it('waits for nobody once somebody leads it', () => {
    const part = { gigId: place.id, key: 'p1', isLead: false, skill: null, certificate: null }
    const input = round([person], [helpers({ part: { ...part, lacksLead: false } })])
    expect(crewsToLead(input)).toEqual([])
    expect(partsOf(input)).toEqual([['person000001', 'p1']])
  })

  it('may be filled by a second half once the first has given it a lead', () => {
    const half = { startMinute: 480, endMinute: 720 }
    const later = { ...place, id: 'gig000000009', startMinute: 780, endMinute: 1_000, seats: 1 }
    const input = round([led], [lead(half), helpers(half), later])
    const first = solveRound(input)
    const second = secondHalf(input, first)
    expect(second.places.find(({ id }) => id.endsWith('p1'))?.part?.lacksLead ?? false).toBe(false)
  })
})

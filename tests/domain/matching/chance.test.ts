/** Proves the chance in a list: it lowers and never hides, never touches the score itself, and adds up. */
import fc from 'fast-check'
import { chanceFactor, chanceFigures, listedScore, listedSuiting } from '@/domain/matching/chance'
import { suiting } from '@/domain/matching/utility'
import { fixed } from '../fixed'
import { facts, on } from './suiting-facts'

const figures = chanceFigures(on)
const chances = fc.record({
  freeSeats: fc.integer({ min: 0, max: 200 }),
  eligiblePeople: fc.integer({ min: 0, max: 3_000 }),
})

describe('the chance', () => {
  it('takes nothing while there is a seat for everybody, or before any round', () => {
    expect(chanceFactor({ freeSeats: 4, eligiblePeople: 4 }, figures)).toBe(10_000)
    expect(chanceFactor({ freeSeats: 1, eligiblePeople: 0 }, figures)).toBe(10_000)
    const suits = suiting(facts, on)
    expect(listedSuiting(suits, { freeSeats: 9, eligiblePeople: 3 }, figures)).toBe(suits)
  })

  it('halves what may be taken when half of those who could come find a seat', () => {
    expect(chanceFactor({ freeSeats: 10, eligiblePeople: 20 }, figures)).toBe(8_500)
    expect(chanceFactor({ freeSeats: 3, eligiblePeople: 200 }, figures)).toBe(7_045)
  })

  it('stands in the list as the last part, with both of its facts and its own row', () => {
    const suits = suiting(facts, on)
    const listed = listedSuiting(suits, { freeSeats: 10, eligiblePeople: 20 }, figures)
    expect(listed.score).toBe(listedScore(7_628, 8_500))
    expect(listed.parts.at(-1)).toEqual({
      part: 'chance',
      points: 6_483 - 7_628,
      fullPoints: 0,
      facts: { freeSeats: 10, eligiblePeople: 20 },
    })
    expect(listed.policyRowIds.at(-1)).toBe('matching.chance@platform@2026-01-01')
  })

  it('never takes more than its row allows, and its parts sum to the listed score', () => {
    fc.assert(
      fc.property(chances, fc.nat(40_000), (chance, distanceMetres) => {
        const suits = suiting({ ...facts, distanceMetres }, on)
        const { score, parts } = listedSuiting(suits, chance, figures)
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score)
        expect(score).toBeLessThanOrEqual(suits.score)
        expect(score).toBeGreaterThanOrEqual(listedScore(suits.score, figures.leastFactor))
      }),
      fixed(74),
    )
  })

  it('never falls when a seat is added, and never rises when a person is', () => {
    fc.assert(
      fc.property(chances, (chance) => {
        const factor = chanceFactor(chance, figures)
        const roomier = { ...chance, freeSeats: chance.freeSeats + 1 }
        expect(chanceFactor(roomier, figures)).toBeGreaterThanOrEqual(factor)
        if (chance.eligiblePeople === 0) return
        const fuller = { ...chance, eligiblePeople: chance.eligiblePeople + 1 }
        expect(chanceFactor(fuller, figures)).toBeLessThanOrEqual(factor)
      }),
      fixed(75),
    )
  })
})

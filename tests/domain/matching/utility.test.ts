/** Proves the one score: its range, its parts, and that better facts never lower it. */
import fc from 'fast-check'
import { suiting, type SuitingFacts } from '@/domain/matching/utility'
import { matchingWeightRows } from '@/policies/matching-weights'
import { fixed } from '../fixed'
import { facts, on } from './suiting-facts'

const histories = fc
  .record({ booked: fc.integer({ min: 0, max: 60 }), missed: fc.integer({ min: 0, max: 60 }) })
  .map(({ booked, missed }) => ({ booked, kept: Math.max(0, booked - missed) }))

const anyFacts: fc.Arbitrary<SuitingFacts> = fc
  .record({
    distanceMetres: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null }),
    hourlyPayFen: fc.integer({ min: 1, max: 20_000 }),
    guidePayFen: fc.integer({ min: 1_000, max: 6_000 }),
    knowsTrade: fc.boolean(),
    bookings: histories,
    arrivals: histories,
    waitingDays: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ bookings, arrivals, ...rest }) => ({
    ...rest,
    bookedCount: bookings.booked,
    keptCount: bookings.kept,
    arrivalCount: arrivals.booked,
    inTimeCount: arrivals.kept,
  }))

const partPoints = (given: SuitingFacts) =>
  Object.fromEntries(suiting(given, on).parts.map(({ part, points }) => [part, points]))

describe('the score', () => {
  it('of weights sums to ten thousand', () => {
    for (const { value } of matchingWeightRows) {
      expect(Object.values(value).reduce((sum, weight) => sum + weight, 0)).toBe(10_000)
    }
  })

  it('has the parts one can work out by hand', () => {
    expect(partPoints(facts)).toEqual({
      distance: 2_700,
      wage: 1_000,
      skill: 1_400,
      reliability: 1_400,
      waitingDays: 428,
      punctuality: 700,
    })
    expect(suiting(facts, on).score).toBe(7_628)
  })

  it('is full for the best facts and may be nothing for the worst', () => {
    const best = { ...facts, distanceMetres: 0, hourlyPayFen: 9_999, waitingDays: 99 }
    expect(suiting(best, on).score).toBe(10_000)
    const worst = { ...facts, distanceMetres: 20_000, hourlyPayFen: 1_750, knowsTrade: false, waitingDays: 0 }
    expect(suiting({ ...worst, bookedCount: 998, arrivalCount: 998 }, on).score).toBe(2 + 1)
  })

  it('treats a newcomer as somebody who kept every word', () => {
    const veteran = { ...facts, bookedCount: 41, keptCount: 41, arrivalCount: 41, inTimeCount: 41 }
    expect(suiting(veteran, on).score).toBe(suiting(facts, on).score)
  })

  it('counts each booking not kept and each late arrival against all of them', () => {
    const history = { ...facts, bookedCount: 2, keptCount: 1, arrivalCount: 8, inTimeCount: 3 }
    expect(partPoints(history)).toMatchObject({ reliability: 1_050, punctuality: 350 })
  })

  it('counts an unknown place half, for everybody alike', () => {
    expect(partPoints({ ...facts, distanceMetres: null })['distance']).toBe(1_500)
  })

  it('names the rows it was computed with', () => {
    expect(suiting(facts, on).policyRowIds).toEqual([
      'matching.weights@platform@2026-01-01',
      'matching.scale@platform@2026-01-01',
    ])
  })

  it('stays between nothing and ten thousand, is the sum of its parts, and repeats itself', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { score, parts } = suiting(given, on)
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0))
        for (const { points, fullPoints } of parts) {
          expect(Number.isInteger(points) && points >= 0 && points <= fullPoints).toBe(true)
        }
        expect(suiting(given, on)).toEqual(suiting(given, on))
      }),
      fixed(72),
    )
  })

  it('never falls when a person comes nearer, is paid more, or has waited longer', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 5_000 }), (given, step) => {
        const { score } = suiting(given, on)
        const nearer = { ...given, distanceMetres: Math.max(0, (given.distanceMetres ?? 0) - step) }
        if (given.distanceMetres !== null) expect(suiting(nearer, on).score).toBeGreaterThanOrEqual(score)
        const richer = { ...given, hourlyPayFen: given.hourlyPayFen + step }
        expect(suiting(richer, on).score).toBeGreaterThanOrEqual(score)
        const longer = { ...given, waitingDays: given.waitingDays + step }
        expect(suiting(longer, on).score).toBeGreaterThanOrEqual(score)
      }),
      fixed(73),
    )
  })
})

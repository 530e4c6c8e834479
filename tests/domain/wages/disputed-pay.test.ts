/** Proves that undisputed, disputed and returned parts are together the wage, to the fen. */
import * as fc from 'fast-check'
import { fen, minusFen, sumFen } from '@/domain/money/fen'
import { basePay, type PayQuestion } from '@/domain/wages/base-pay'
import { disputedPay } from '@/domain/wages/disputed-pay'
import { grossOf } from '@/domain/wages/pay-steps'
import { propertyRuns, propertySeed } from '../../property-runs'

const hours = {
  payUnit: 'hour',
  payRateFen: fen(2_500),
  plannedMinutes: 420,
  workedMinutes: 0,
  pieces: 0,
} as const

it('is worth the minutes that were cut, at the agreed rate', () => {
  expect(disputedPay(hours, { from: 360, to: 420 })).toEqual({
    steps: [{ label: 'hours', quantity: 60, unit: 'minute', rateFen: 2_500, amountFen: 2_500 }],
    amountFen: 2_500,
  })
})

it('makes a whole day of the parts of a day', () => {
  const day = { ...hours, payUnit: 'day', payRateFen: fen(10_001) } as const
  const part = basePay({ ...day, workedMinutes: 419 }).amountFen
  expect(sumFen([part, disputedPay(day, { from: 419, to: 420 }).amountFen])).toBe(10_001)
})

it('counts pieces where they are the measure', () => {
  const pieces = { ...hours, payUnit: 'piece', payRateFen: fen(350) } as const
  expect(disputedPay(pieces, { from: 40, to: 50 })).toMatchObject({
    steps: [{ label: 'pieces', quantity: 10 }],
    amountFen: 3_500,
  })
})

it('does not go backwards', () => {
  expect(() => disputedPay(hours, { from: 2, to: 1 })).toThrow('a disputed part adds')
})

/** Pieces do not look at the clock, so their night is the same however many were made. */
const counted = (asked: PayQuestion, count: number): PayQuestion =>
  asked.payUnit === 'piece' ? { ...asked, pieces: count } : { ...asked, workedMinutes: count }

it('adds up: base, conceded, awarded and returned are the planned wage, however it is cut', () => {
  const question = fc.record({
    payUnit: fc.constantFrom('hour', 'day', 'piece'),
    payRateFen: fc.integer({ min: 1, max: 1_000_000 }).map(fen),
    plannedMinutes: fc.integer({ min: 1, max: 720 }),
    overtimeRateFen: fc.option(fc.integer({ min: 1, max: 9_000 }).map(fen)),
    nightExtraFen: fc.option(fc.integer({ min: 1, max: 9_000 }).map(fen)),
    nightMinutes: fc.nat({ max: 480 }),
    workedMinutes: fc.constant(0),
    pieces: fc.constant(0),
  })
  const cuts = fc.array(fc.nat({ max: 1_000 }), { minLength: 3, maxLength: 3 })
  const property = fc.property(question, cuts, (asked, parts) => {
    const all = asked.plannedMinutes
    const [base = 0, conceded = 0, awarded = 0] = parts.map((part) => part % (all + 1)).sort((a, b) => a - b)
    const wage = (count: number) => basePay(counted(asked, count)).amountFen
    const full = wage(all)
    const paid = [
      wage(base),
      disputedPay(asked, { from: base, to: conceded }).amountFen,
      disputedPay(asked, { from: conceded, to: awarded }).amountFen,
    ]
    const returned = disputedPay(asked, { from: awarded, to: all })
    expect(sumFen([...paid, returned.amountFen])).toBe(full)
    expect(minusFen(full, sumFen(paid))).toBe(returned.amountFen)
    expect(grossOf(returned.steps)).toBe(returned.amountFen)
    expect(Math.min(...paid, returned.amountFen)).toBeGreaterThanOrEqual(0)
  })
  fc.assert(property, { numRuns: propertyRuns(500), seed: propertySeed(72) })
})

/** Proves the wage of a shift by hour, by day and by piece. */
import fc from 'fast-check'
import { fen } from '@/domain/money/fen'
import { basePay, expectedPay, type PayQuestion } from '@/domain/wages/base-pay'
import { fixed } from '../fixed'

const question: PayQuestion = {
  payUnit: 'hour',
  payRateFen: fen(2_250),
  plannedMinutes: 480,
  workedMinutes: 480,
  pieces: 0,
}

describe('the wage of a shift', () => {
  it('by the hour is minutes at the hourly rate', () => {
    expect(basePay(question).amountFen).toBe(18_000)
    expect(basePay({ ...question, workedMinutes: 461 }).amountFen).toBe(17_288)
    expect(basePay({ ...question, workedMinutes: 0 }).amountFen).toBe(0)
  })

  it('by the day is whole from the planned minutes on, and not more', () => {
    const daily = { ...question, payUnit: 'day' as const, payRateFen: fen(26_000) }
    expect(basePay(daily)).toEqual({
      amountFen: 26_000,
      steps: [{ label: 'days', quantity: 1, unit: 'day', rateFen: 26_000, amountFen: 26_000 }],
    })
    expect(basePay({ ...daily, workedMinutes: 600 }).amountFen).toBe(26_000)
  })

  it('by the day is the worked part of it below the planned minutes', () => {
    const part = basePay({ ...question, payUnit: 'day', payRateFen: fen(26_000), workedMinutes: 479 })
    expect(part.steps).toEqual([
      { label: 'partOfDay', quantity: 479, unit: 'minute', rateFen: 26_000, amountFen: 25_946 },
    ])
  })

  it('by the piece does not look at the clock', () => {
    const pieces = { ...question, payUnit: 'piece' as const, payRateFen: fen(60), pieces: 412 }
    expect(basePay({ ...pieces, workedMinutes: 1 })).toEqual(basePay(pieces))
    expect(basePay(pieces).amountFen).toBe(24_720)
  })

  it('stops at a day without planned minutes', () => {
    expect(() => basePay({ ...question, payUnit: 'day', plannedMinutes: 0 })).toThrow('planned minutes')
  })

  it('is expected to be what it becomes when all goes as planned', () => {
    expect(expectedPay({ ...question, payUnit: 'day', payRateFen: fen(26_000) })).toBe(26_000)
    expect(expectedPay(question)).toBe(18_000)
  })

  it('never falls with a minute more, and never passes the expected wage within the plan', () => {
    const units = fc.constantFrom('hour' as const, 'day' as const)
    const minutes = fc.integer({ min: 0, max: 719 })
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 100_000 }), minutes, (payUnit, rate, workedMinutes) => {
        const shift = { ...question, payUnit, payRateFen: fen(rate), plannedMinutes: 720 }
        const now = basePay({ ...shift, workedMinutes }).amountFen
        const more = basePay({ ...shift, workedMinutes: workedMinutes + 1 }).amountFen
        expect(more).toBeGreaterThanOrEqual(now)
        expect(more).toBeLessThanOrEqual(expectedPay(shift))
      }),
      fixed(92),
    )
  })
})

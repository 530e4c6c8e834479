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

  it('by the day is whole at the planned minutes; more is overtime at the ordinary rate', () => {
    const daily = { ...question, payUnit: 'day' as const, payRateFen: fen(26_000) }
    expect(basePay(daily)).toEqual({
      amountFen: 26_000,
      steps: [{ label: 'days', quantity: 1, unit: 'day', rateFen: 26_000, amountFen: 26_000 }],
    })
    expect(basePay({ ...daily, workedMinutes: 600 }).steps).toEqual([
      { label: 'days', quantity: 1, unit: 'day', rateFen: 26_000, amountFen: 26_000 },
      { label: 'overtime', quantity: 120, unit: 'minute', rateFen: 3_250, amountFen: 6_500 },
    ])
  })

  it('by the day is the worked part of it below the planned minutes', () => {
    const part = basePay({ ...question, payUnit: 'day', payRateFen: fen(26_000), workedMinutes: 479 })
    expect(part.steps).toEqual([
      { label: 'partOfDay', quantity: 479, unit: 'minute', rateFen: 26_000, amountFen: 25_946 },
    ])
  })

  it('beyond the plan is paid at the agreed rate, or at the ordinary one', () => {
    const longer = { ...question, workedMinutes: 540 }
    const amounts = (steps: readonly { amountFen: number }[]) => steps.map(({ amountFen }) => amountFen)
    expect(amounts(basePay({ ...longer, overtimeRateFen: fen(3_375) }).steps)).toEqual([18_000, 3_375])
    expect(amounts(basePay({ ...longer, overtimeRateFen: null }).steps)).toEqual([18_000, 2_250])
    expect(basePay({ ...question, overtimeRateFen: fen(3_375) }).steps).toHaveLength(1)
  })

  it('at night is paid on top for the night minutes that were worked, when it was agreed', () => {
    const night = { ...question, nightMinutes: 120, nightExtraFen: fen(500) }
    expect(basePay(night).steps[1]).toMatchObject({ label: 'night', quantity: 120, amountFen: 1_000 })
    expect(basePay({ ...night, workedMinutes: 60 }).steps[1]).toMatchObject({ quantity: 60, amountFen: 500 })
    expect(basePay({ ...night, workedMinutes: 0 }).amountFen).toBe(0)
    expect(basePay({ ...night, nightExtraFen: null }).steps).toHaveLength(1)
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

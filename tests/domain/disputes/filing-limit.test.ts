/** Proves that the last day is still a day, on every road. */
import { day } from '@/domain/calendar/day'
import { filingLimit, type LimitedRoad } from '@/domain/disputes/filing-limit'

const on = (road: LimitedRoad, today: string) =>
  filingLimit({ road, breachOn: day('2024-11-24'), today: day(today) })

describe('filing', () => {
  it.each([
    ['inspection', '2026-11-24', '2026-11-25', 2],
    ['arbitration', '2025-11-24', '2025-11-25', 1],
    ['civil', '2027-11-24', '2027-11-25', 3],
  ] as const)('by %s is in time on %s and too late on %s', (road, lastDay, tooLate, years) => {
    expect(on(road, lastDay)).toEqual({ lastDay })
    expect(on(road, tooLate)).toMatchObject({
      code: 'disputes.filing.too-late',
      facts: { road, years, lastDay },
    })
  })
})

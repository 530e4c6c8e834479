/** Proves how Beijing days and instants meet. */
import fc from 'fast-check'
import {
  day,
  dayOf,
  daysBetween,
  instantAt,
  isDay,
  marketDayOf,
  minuteOfDayAt,
  plusDays,
  plusYears,
  startOfDay,
  weekdayOf,
} from '@/domain/calendar/day'
import { instant, instantOfMilliseconds } from '@/domain/calendar/instant'
import { fixed } from '../fixed'

const days = fc.integer({ min: 0, max: 30_000 }).map((count) => plusDays(day('1990-01-01'), count))

describe('a Beijing day', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20261124'])('does not exist as %s', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow('a day is written like')
  })

  it('changes at 16:00 UTC', () => {
    expect(dayOf(instant('2026-11-24T15:59:59.999Z'))).toBe('2026-11-24')
    expect(dayOf(instant('2026-11-24T16:00:00.000Z'))).toBe('2026-11-25')
  })

  it('belongs to the market from 04:00 to 04:00', () => {
    expect(marketDayOf(instantAt(day('2026-11-24'), 239))).toBe('2026-11-23')
    expect(marketDayOf(instantAt(day('2026-11-24'), 240))).toBe('2026-11-24')
    expect(marketDayOf(instantAt(day('2026-11-24'), 1_679))).toBe('2026-11-24')
  })

  it('takes night work past midnight', () => {
    expect(instantAt(day('2026-11-24'), 1_500)).toBe(instantAt(day('2026-11-25'), 60))
    expect(minuteOfDayAt(instantAt(day('2026-11-24'), 1_500))).toBe(60)
  })

  it('adds years, and 29 February becomes 1 March', () => {
    expect(plusYears(day('2026-11-24'), 2)).toBe('2028-11-24')
    expect(plusYears(day('2024-02-29'), 1)).toBe('2025-03-01')
  })

  it('knows its weekday', () => {
    expect(weekdayOf(day('2026-11-24'))).toBe(2)
    expect(weekdayOf(day('2026-11-22'))).toBe(0)
  })

  it('counts what it added and comes back from its own midnight', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (date, count) => {
        expect(daysBetween({ from: date, to: plusDays(date, count) })).toBe(count)
        expect(dayOf(startOfDay(date))).toBe(date)
      }),
      fixed(22),
    )
  })

  it('finds the minute of the day it was made from', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1_439 }), (date, minute) => {
        expect(minuteOfDayAt(instantAt(date, minute))).toBe(minute)
      }),
      fixed(23),
    )
    expect(minuteOfDayAt(instantOfMilliseconds(0))).toBe(480)
  })
})

/** Proves the calendar of working days against a library that reads the same notices. */
import { findWorkday, getLunarDate, isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { day, plusDays } from '@/domain/calendar/day'
import { addWorkingDays, isCalendarVerified, isWorkingDay } from '@/domain/calendar/working-days'
import { workingYears } from '@/policies/working-days'
import { fixed } from '../fixed'

describe('working days', () => {
  it.each([2025, 2026])('agree with the oracle on every day of %i', (year) => {
    const wrong: string[] = []
    for (let date = day(`${year}-01-01`); date.startsWith(String(year)); date = plusDays(date, 1)) {
      if (isWorkingDay(date) !== isWorkday(date)) wrong.push(date)
    }
    expect(wrong).toEqual([])
    expect(isCalendarVerified(day(`${year}-06-01`))).toBe(true)
  })

  it('take a worked Saturday and leave out a holiday on a weekday', () => {
    expect(isWorkingDay(day('2026-10-10'))).toBe(true)
    expect(isWorkingDay(day('2026-10-01'))).toBe(false)
  })

  it('end a term of five before a weekend and after a holiday week', () => {
    expect(addWorkingDays(day('2026-11-24'), 5)).toBe('2026-12-01')
    expect(addWorkingDays(day('2026-09-30'), 5)).toBe('2026-10-13')
    expect(addWorkingDays(day('2026-09-30'), 0)).toBe('2026-09-30')
  })

  it('end every term within 2025 and 2026 where the oracle ends it', () => {
    const starts = fc.integer({ min: 0, max: 600 }).map((count) => plusDays(day('2025-01-01'), count))
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (date, count) => {
        expect(addWorkingDays(date, count)).toBe(findWorkday(count, date))
      }),
      fixed(24),
    )
  })

  it('put the festivals of 2027 where the moon puts them, and say that the notice is not out', () => {
    const lunar = (date: string) => {
      const { lunarMon, lunarDay } = getLunarDate(date)
      return [lunarMon, lunarDay]
    }
    expect([lunar('2027-02-06'), lunar('2027-06-09'), lunar('2027-09-15')]).toEqual([
      [1, 1],
      [5, 5],
      [8, 15],
    ])
    expect(isCalendarVerified(day('2027-02-05'))).toBe(false)
    expect(isWorkingDay(day('2027-02-05'))).toBe(false)
  })

  it('count Monday to Friday in a year nobody has announced', () => {
    expect(workingYears.some(({ year }) => year === 2030)).toBe(false)
    expect(isWorkingDay(day('2030-10-01'))).toBe(true)
    expect(isWorkingDay(day('2030-10-05'))).toBe(false)
    expect(isCalendarVerified(day('2030-10-01'))).toBe(false)
  })
})

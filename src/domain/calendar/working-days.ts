/**
 * A term of working days skips weekends and holidays and counts the make-up days (调休) the State Council
 * names.
 *
 * Law     《全国年节及纪念日放假办法》第二条；国务院办公厅每年部分节假日安排的通知
 * Force   2025-01-01 →
 * Proof   tests/domain/calendar/working-days.test.ts
 */
import { workingYears } from '@/policies/working-days'
import { type Day, plusDays, weekdayOf } from './day'

const yearOf = (date: Day) => workingYears.find((entry) => entry.year === Number(date.slice(0, 4)))

/** True on a working day. A year without a notice counts Monday to Friday. */
export function isWorkingDay(date: Day): boolean {
  const monthDay = date.slice(5)
  const isWeekend = [0, 6].includes(weekdayOf(date))
  const notice = yearOf(date)
  if (isWeekend) return notice?.weekendsWorked.includes(monthDay) ?? false
  return !(notice?.weekdaysOff.includes(monthDay) ?? false)
}

/** False when the notice for that year is not yet known, so that a term reaching into it is shown 待核实. */
export const isCalendarVerified = (date: Day): boolean => yearOf(date)?.verified ?? false

/** The last day of a term of `count` working days; the day on which the term is set off is not counted. */
export function addWorkingDays(date: Day, count: number): Day {
  let current = date
  for (let remaining = count; remaining > 0;) {
    current = plusDays(current, 1)
    if (isWorkingDay(current)) remaining -= 1
  }
  return current
}

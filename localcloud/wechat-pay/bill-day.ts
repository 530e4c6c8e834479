/** Which Beijing day a bill is about, and whether WeChat has written it yet. */
import { type Answer, beijing, refused } from './answer'

const hour = 3_600_000
/** WeChat writes a day's bills from 09:00 of the next day; they are safe from 10:00 on. */
const writtenAfter = 34 * hour
const monthsBack = 3

/** The Beijing day of a moment, `2026-11-24`. */
export const beijingDay = (at: number): string => beijing(at).slice(0, 10)

const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`)

export const endOf = (day: string): number => startOf(day) + 24 * hour

const isDay = (day: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(startOf(day)) && beijingDay(startOf(day)) === day

/** The first day that can still be had: the same date three months ago, or the last of a shorter month. */
function oldestDay(now: number): string {
  const [year = 0, month = 1, date = 1] = beijingDay(now).split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - monthsBack, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - monthsBack, Math.min(date, lastOfMonth)))
    .toISOString()
    .slice(0, 10)
}

/** Why there is no bill of `day` at `now`, or null when there is. */
export function dayFlaw(day: string, now: number): Answer | null {
  if (!isDay(day)) return refused('PARAM_ERROR', 'bill_date 格式应为 yyyy-MM-dd')
  if (endOf(day) > now) return refused('PARAM_ERROR', '账单日期应早于当天')
  if (day < oldestDay(now)) return refused('PARAM_ERROR', '仅支持三个月内的账单')
  return now < startOf(day) + writtenAfter ? refused('STATEMENT_CREATING', '账单生成中') : null
}

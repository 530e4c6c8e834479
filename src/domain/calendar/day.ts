/** Types and arithmetic of Beijing calendar days; the only place that knows how days and instants meet. */
import { must } from '../policy/must'
import { type Instant, instantOfMilliseconds, millisecondsOf } from './instant'

declare const dayBrand: unique symbol

/** A Beijing calendar day, written 2026-11-24; two of them compare as text. */
export type Day = string & { readonly [dayBrand]: 'day' }

const minuteInMilliseconds = 60_000
const dayInMilliseconds = 1_440 * minuteInMilliseconds
/** China keeps one zone, eight hours ahead of UTC, without summer time since 1992. */
const beijingAheadMilliseconds = 480 * minuteInMilliseconds
/** A gig market works before dawn, so what happens at three in the morning still belongs to the evening. */
export const marketDayStartsMinute = 240

const shape = /^\d{4}-\d{2}-\d{2}$/
const midnightUtc = (text: string): number => Date.parse(`${text}T00:00:00.000Z`)
const written = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** True when `text` is an existing day in the one spelling. */
export const isDay = (text: string): text is Day =>
  shape.test(text) && !Number.isNaN(midnightUtc(text)) && written(midnightUtc(text)) === text

/** Brands a day; a day that does not exist is a fault. */
export function day(text: string): Day {
  must(isDay(text), `a day is written like 2026-11-24, not ${text}`)
  return text
}

/** The Beijing calendar day on which `moment` falls. */
export const dayOf = (moment: Instant): Day => day(written(millisecondsOf(moment) + beijingAheadMilliseconds))

/** The day `count` calendar days later; a negative count goes back. */
export const plusDays = (date: Day, count: number): Day =>
  day(written(midnightUtc(date) + count * dayInMilliseconds))

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = ({ from, to }: { readonly from: Day; readonly to: Day }): number =>
  Math.round((midnightUtc(to) - midnightUtc(from)) / dayInMilliseconds)

/** The same date `count` years later; 29 February becomes 1 March where there is none. */
export function plusYears(date: Day, count: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return day(written(Date.UTC(year + count, month - 1, dayOfMonth)))
}

/** The same date `count` months later, or the last day of a month that is shorter. */
export function plusMonths(date: Day, count: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return day(written(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, lastOfMonth))))
}

/** The instant at `minuteOfDay` of a Beijing day (0..1440; more means the next day, for night work). */
export const instantAt = (date: Day, minuteOfDay: number): Instant =>
  instantOfMilliseconds(midnightUtc(date) - beijingAheadMilliseconds + minuteOfDay * minuteInMilliseconds)

/** Beijing midnight at the beginning of the day. */
export const startOfDay = (date: Day): Instant => instantAt(date, 0)

/** The minute of its Beijing day at which `moment` falls, 0..1439. */
export const minuteOfDayAt = (moment: Instant): number =>
  Math.floor((millisecondsOf(moment) - millisecondsOf(startOfDay(dayOf(moment)))) / minuteInMilliseconds)

/** The day of the market to which `moment` belongs: it starts at 04:00 Beijing time. */
export const marketDayOf = (moment: Instant): Day =>
  dayOf(instantOfMilliseconds(millisecondsOf(moment) - marketDayStartsMinute * minuteInMilliseconds))

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: Day): number => new Date(midnightUtc(date)).getUTCDay()

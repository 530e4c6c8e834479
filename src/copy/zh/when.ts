/** Days, times and lengths of time as people say them: 明天 6:30–15:30. */
import { type Day, dayOf, daysBetween, minuteOfDayAt, weekdayOf } from '@/domain/calendar/day'
import { type Instant, instant } from '@/domain/calendar/instant'

const nearDays: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }
const weekdays = '日一二三四五六'
const two = (count: number): string => String(count).padStart(2, '0')
const wholeOf = (count: number, unit: number): number => (count - (count % unit)) / unit

/** 390 → 6:30; 1590 → 次日 2:30. */
export function clock(minuteOfDay: number): string {
  const minute = minuteOfDay % 1_440
  const time = `${wholeOf(minute, 60)}:${two(minute % 60)}`
  return minuteOfDay >= 1_440 ? `次日 ${time}` : time
}

/** 今天, 明天, 后天, 昨天, else 11月27日 周五. */
export function dayWords(date: Day, today: Day): string {
  const near = nearDays[daysBetween({ from: today, to: date })]
  if (near) return near
  return `${dateWords(date)} 周${weekdays.charAt(weekdayOf(date))}`
}

/** 11月24日 */
export function dateWords(date: Day): string {
  const [, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return `${month}月${dayOfMonth}日`
}

export interface Span {
  readonly workOn: Day
  readonly startMinute: number
  readonly endMinute: number
}

/** 明天 6:30–15:30 */
export const spanWords = ({ workOn, startMinute, endMinute }: Span, today: Day): string =>
  `${dayWords(workOn, today)} ${clock(startMinute)}–${clock(endMinute)}`

/** An instant of the wire on the clock: 15:41. */
export const timeWords = (moment: string): string => clock(minuteOfDayAt(instant(moment)))

/** 今天 15:41; farther away 11-23 15:41. */
export function momentWords(moment: string, now: Instant): string {
  const date = dayOf(instant(moment))
  const today = dayOf(now)
  const near = nearDays[daysBetween({ from: today, to: date })]
  return `${near ?? date.slice(5)} ${timeWords(moment)}`
}

/** 340 → 5 小时 40 分; 480 → 8 小时; 40 → 40 分. */
export function durationWords(minutes: number): string {
  const hours = wholeOf(minutes, 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

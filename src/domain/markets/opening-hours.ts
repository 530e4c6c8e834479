/**
 * A market is open from its first minute up to, and not including, its closing minute, every day.
 *
 * Law     House rule A-14 (opening times are shown, so they must mean one thing)
 * Force   2026-01-01 →
 * Proof   tests/domain/markets/opening-hours.test.ts
 */
import { dayOf, instantAt, minuteOfDayAt, plusDays } from '../calendar/day'
import type { Instant } from '../calendar/instant'

export interface OpeningHours {
  /** Minutes after midnight, Beijing time. */
  readonly opensMinute: number
  readonly closesMinute: number
}

/** True while the market is open. */
export function isOpen({ opensMinute, closesMinute }: OpeningHours, now: Instant): boolean {
  const minute = minuteOfDayAt(now)
  return opensMinute <= minute && minute < closesMinute
}

/** When it opens next; now, if it is open. */
export function opensNextAt(hours: OpeningHours, now: Instant): Instant {
  if (isOpen(hours, now)) return now
  const today = dayOf(now)
  const comesToday = minuteOfDayAt(now) < hours.opensMinute
  return instantAt(comesToday ? today : plusDays(today, 1), hours.opensMinute)
}

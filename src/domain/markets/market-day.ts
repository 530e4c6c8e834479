/**
 * The day of a gig market begins at four in the morning; its board is busiest until eleven.
 *
 * Law     House rule A-13
 * Force   2026-01-01 →
 * Proof   tests/domain/markets/market-day.test.ts
 */
import { platformRows } from '@/policies/platform'
import { type Day, instantAt, marketDayOf, marketDayStartsMinute, plusDays } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'

export interface MarketDay {
  readonly day: Day
  readonly fromAt: Instant
  /** First moment of the next market day. */
  readonly untilAt: Instant
  /** When the dawn board gives way to single gigs. */
  readonly boardClosesAt: Instant
}

/** The market day to which `now` belongs. */
export function marketDay(now: Instant): MarketDay {
  const day = marketDayOf(now)
  const boardCloses = mustBeInForce(platformRows, 'market.boardCloses', day).value
  return {
    day,
    fromAt: instantAt(day, marketDayStartsMinute),
    untilAt: instantAt(plusDays(day, 1), marketDayStartsMinute),
    boardClosesAt: instantAt(day, boardCloses),
  }
}

/**
 * "I am here and want work today" lasts four hours unless renewed, and never past the end of the market day.
 *
 * Law     House rule A-13
 * Force   2026-01-01 →
 * Proof   tests/domain/markets/presence.test.ts
 */
import { platformRows } from '@/policies/platform'
import { earliestOf, type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { marketDay } from './market-day'

/** When a presence marked at `markedAt` ends by itself. */
export function presenceEndsAt(markedAt: Instant): Instant {
  const { day, untilAt } = marketDay(markedAt)
  const lasts = mustBeInForce(platformRows, 'market.presence', day).value
  return earliestOf(plusMinutes(markedAt, lasts), untilAt)
}

export interface Presence {
  readonly markedAt: Instant
  /** When the person said they were leaving, or took a gig; null while they wait. */
  readonly leftAt: Instant | null
}

/** True while the person counts as present. */
export const isPresent = ({ markedAt, leftAt }: Presence, now: Instant): boolean =>
  markedAt <= now && now < presenceEndsAt(markedAt) && (leftAt === null || now < leftAt)

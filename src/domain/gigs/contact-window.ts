/**
 * The two of a booking see each other's number while they need it: until a few days after the work, then no
 * longer.
 *
 * Law     《个人信息保护法》第六条（最小必要）；House rules B-32, K-16
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/contact-window.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import type { BookingState } from './booking-states'

export interface ContactQuestion {
  readonly state: BookingState
  /** Planned end of the work. */
  readonly endAt: Instant
  readonly now: Instant
}

/** Whether the numbers may still be shown to the two. */
export function maySeePhone({ state, endAt, now }: ContactQuestion): boolean {
  const { value } = mustBeInForce(platformRows, 'contact.afterWork', dayOf(now))
  return state === 'booked' && now <= plusMinutes(endAt, value)
}

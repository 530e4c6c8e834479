/**
 * Nobody works two gigs at the same minute; one may begin when the other ends.
 *
 * Law     House rule C-11
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/overlap.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import { endsAt, type PlannedTime, startsAt } from './planned-time'

export interface BookedTime extends PlannedTime {
  readonly gigId: string
}

const meet = (left: PlannedTime, right: PlannedTime): boolean =>
  startsAt(left) < endsAt(right) && startsAt(right) < endsAt(left)

/** Whether `wanted` fits beside what is already booked; the same gig never stands in its own way. */
export function fitsBeside(
  booked: readonly BookedTime[],
  wanted: BookedTime,
): { readonly fits: true } | Refusal {
  const other = booked.find((time) => time.gigId !== wanted.gigId && meet(time, wanted))
  if (!other) return { fits: true }
  return refuse('gigs.booking.overlap', houseRule('C-11'), {
    otherGigId: other.gigId,
    otherWorkOn: other.workOn,
    otherStartMinute: other.startMinute,
    otherEndMinute: other.endMinute,
  })
}

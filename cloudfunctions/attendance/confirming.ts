/**
 * What the hours of a stored shift are when a person decides them, and what keeps that from happening now.
 */
import { type ClaimedHours, decidedHours } from '@/domain/attendance/decided-hours'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Booking } from '../gigs/reader'
import type { ConfirmedShift, Shift } from './repository'
import { countedHours } from './shift-view'

/** The hours as a person decides them; fewer than both sides saw only with a reason. */
export function hoursAsDecided(
  { shift, booking: { terms } }: { readonly shift: Shift; readonly booking: Booking },
  claimed: ClaimedHours,
  now: Instant,
): Omit<ConfirmedShift, 'by'> | Refusal {
  const plannedPieces = terms.payUnit === 'piece' ? (terms.pieces ?? 0) : null
  const hours = decidedHours({ ...shift, plannedPieces, now }, claimed)
  return isRefusal(hours) ? hours : { ...hours, evidence: null, at: now }
}

/** What keeps the hours from being decided now, if anything does. */
export function tooEarlyOrLate(shift: Shift, now: Instant): Refusal | undefined {
  const { confirmed, plannedEndAt } = shift
  if (confirmed)
    return refuse('attendance.shift.already-confirmed', houseRule('T-03'), { confirmedAt: confirmed.at })
  if (countedHours(shift, now).state === 'left' || plannedEndAt <= now) return undefined
  return refuse('attendance.shift.not-over', houseRule('T-03'), { plannedEndAt })
}

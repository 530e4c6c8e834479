/** What the decided hours are: minutes, pieces and night of a shift, and what of them was taken away. */
import { confirmHours, objectionEndsAt } from '@/domain/attendance/hours-objection'
import { nightMinutes } from '@/domain/attendance/night-minutes'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Booking } from '../gigs/reader'
import type { ConfirmedShift, Shift } from './repository'
import { countedHours } from './shift-view'

export interface ClaimedHours {
  readonly minutes: number
  /** Undefined when nobody counted. */
  readonly pieces: number | undefined
  readonly reason: string | null
}

/** Nobody saw this worker arrive: then giving less than was planned is a cut. */
export function measuredMinutes(shift: Shift, now: Instant): number {
  const worked = countedHours(shift, now)
  return worked.state === 'absent' ? plannedMinutes(shift) : worked.workedMinutes
}

/** Pieces are the measure of a gig that pays by them, and of no other. */
function countedPieces({ terms }: Booking, { pieces }: ClaimedHours): number | null | Refusal {
  if (terms.payUnit !== 'piece') return null
  return pieces ?? refuse('attendance.pieces.missing', houseRule('T-03'))
}

/** Night minutes of all that was counted, and of what is confirmed beyond the plan. */
const nightOf = (shift: Shift, minutes: number, now: Instant) =>
  nightMinutes({ ...shift, now }, Math.max(0, minutes - plannedMinutes(shift)))

/** Pieces that were planned and not made, by the employer's count. */
const missingPieces = ({ terms }: Booking, pieces: number) => Math.max(0, (terms.pieces ?? 0) - pieces)

/** The hours as a person decides them; fewer than both sides saw only with a reason. */
export function hoursAsDecided(
  { shift, booking }: { readonly shift: Shift; readonly booking: Booking },
  claimed: ClaimedHours,
  now: Instant,
): Omit<ConfirmedShift, 'by'> | Refusal {
  const pieces = countedPieces(booking, claimed)
  if (isRefusal(pieces)) return pieces
  const { minutes, reason } = claimed
  // Hours without a single piece are paid nothing: that is a cut of all of them.
  const confirmedMinutes = pieces === 0 ? 0 : minutes
  const countedMinutes = measuredMinutes(shift, now)
  const hours = confirmHours({ countedMinutes, confirmedMinutes, reason, now })
  if (isRefusal(hours)) return hours
  const cut = pieces === null ? hours.cutMinutes : missingPieces(booking, pieces)
  return {
    ...{ minutes, pieces, cut },
    nightMinutes: nightOf(shift, minutes, now),
    cutReason: hours.cutMinutes > 0 || cut > 0 ? reason : null,
    evidence: null,
    objectUntil: cut > 0 ? objectionEndsAt(now) : null,
    at: now,
  }
}

/** What keeps the hours from being decided now, if anything does. */
export function tooEarlyOrLate(shift: Shift, now: Instant): Refusal | undefined {
  const { confirmed, plannedEndAt } = shift
  if (confirmed)
    return refuse('attendance.shift.already-confirmed', houseRule('T-03'), { confirmedAt: confirmed.at })
  if (countedHours(shift, now).state === 'left' || plannedEndAt <= now) return undefined
  return refuse('attendance.shift.not-over', houseRule('T-03'), { plannedEndAt })
}

/** The employer confirms the hours; fewer than both sides saw only with a reason, which the worker reads. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { confirmHours as hoursConfirmed } from '@/domain/attendance/hours-objection'
import { plannedMinutes, type Worked } from '@/domain/attendance/worked-minutes'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import type { Booking } from '../../gigs/reader'
import { standingBooking } from '../standing-booking'
import { findShift } from '../planned-shift'
import type { Shift } from '../repository'
import { confirmShift } from '../shift-confirmation'
import { countedHours, shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.confirmHours'>

/** What keeps the hours from being confirmed now, if anything does. */
function tooEarlyOrLate(shift: Shift, worked: Worked, now: Instant): Refusal | undefined {
  const { confirmed, plannedEndAt } = shift
  if (confirmed)
    return refuse('attendance.shift.already-confirmed', houseRule('T-03'), { confirmedAt: confirmed.at })
  if (worked.state === 'left' || plannedEndAt <= now) return undefined
  return refuse('attendance.shift.not-over', houseRule('T-03'), { plannedEndAt })
}

/** Pieces are the measure of a gig that pays by them, and of no other. */
function countedPieces({ terms }: Booking, pieces: number | undefined): number | null | Refusal {
  if (terms.payUnit !== 'piece') return null
  return pieces ?? refuse('attendance.pieces.missing', houseRule('T-03'))
}

/** Nobody saw this worker arrive: then giving less than was planned is a cut. */
const measuredMinutes = (shift: Shift, worked: Worked) =>
  worked.state === 'absent' ? plannedMinutes(shift) : worked.workedMinutes

export async function confirmHours(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, workedMinutes, reason = null } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const worked = countedHours(found.shift, call.now)
  const refused = tooEarlyOrLate(found.shift, worked, call.now)
  if (refused) return refused
  const pieces = countedPieces(booking, call.input.pieces)
  if (isRefusal(pieces)) return pieces
  const countedMinutes = measuredMinutes(found.shift, worked)
  // Hours without a single piece are paid nothing: that is a cut of all of them.
  const confirmedMinutes = pieces === 0 ? 0 : workedMinutes
  const hours = hoursConfirmed({ countedMinutes, confirmedMinutes, reason, now: call.now })
  if (isRefusal(hours)) return hours
  const { cutMinutes, objectUntil } = hours
  const cutReason = cutMinutes > 0 ? reason : null
  const shift = confirmShift(unit, found, {
    minutes: workedMinutes,
    pieces,
    cutMinutes,
    cutReason,
    objectUntil,
    at: call.now,
    by: 'employer',
  })
  return shiftView(shift, call.now)
}

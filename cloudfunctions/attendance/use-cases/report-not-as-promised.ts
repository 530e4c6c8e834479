/** The job is not as promised: the worker says in what, leaves, and is owed for the call at once. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { differenceText } from '@/copy/zh/attendance-texts'
import { maySayNotAsPromised } from '@/domain/attendance/not-as-promised'
import { plannedMinutes } from '@/domain/attendance/worked-minutes'
import { employerCancels } from '@/domain/gigs/cancellation'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { standingBooking } from '../standing-booking'
import { findShift } from '../planned-shift'
import type { Shift } from '../repository'
import { confirmShift } from '../shift-confirmation'
import { countedHours, shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.reportNotAsPromised'>

/** What is owed for having come: as when the employer calls the gig off at this moment. */
function callOutMinutes(shift: Shift, now: Call['now']): number {
  const { workedMinutes } = countedHours(shift, now)
  const planned = { startAt: shift.plannedStartAt, plannedMinutes: plannedMinutes(shift) }
  return employerCancels({ ...planned, arrived: true, now, workedMinutes }).callOutMinutes
}

export async function reportNotAsPromised(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, difference, note = null } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const { shift } = found
  const { confirmed } = shift
  if (confirmed)
    return refuse('attendance.shift.already-confirmed', houseRule('C-09'), { confirmedAt: confirmed.at })
  const may = maySayNotAsPromised({ ...shift, ...countedHours(shift, call.now), now: call.now })
  if (isRefusal(may)) return may
  const owed = { minutes: callOutMinutes(shift, call.now), pieces: null, nightMinutes: 0, cut: 0 }
  const why = { cutReason: differenceText(difference, note), evidence: null, objectUntil: null }
  const ended = confirmShift(unit, found, { ...owed, ...why, at: call.now, by: 'notAsPromised' })
  unit.emit('job.differed', found.shiftId, { bookingId, difference })
  return shiftView(ended, call.now)
}

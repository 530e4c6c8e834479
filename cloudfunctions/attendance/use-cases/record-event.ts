/** Arriving and leaving: an event of the worker's phone at the site's code, which may come late and twice. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { acceptEvent } from '@/domain/attendance/event-acceptance'
import { onSite } from '@/domain/attendance/presumed-hours'
import { shiftStates, type ShiftState } from '@/domain/attendance/shift-states'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { standingBooking } from '../standing-booking'
import { findShift } from '../planned-shift'
import type { Shift } from '../repository'
import { scanRefused } from '../scanned-code'
import { storeShift } from '../shift-confirmation'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.recordEvent'>

const stateOf: Readonly<Record<ReturnType<typeof onSite>['state'], ShiftState>> = {
  absent: 'planned',
  working: 'arrived',
  presumed: 'arrived',
  left: 'left',
}

/** The shift after its events; one that is confirmed already keeps them as evidence and stays as it is. */
function movedOn(shift: Shift, now: Call['now']): Shift {
  const next = stateOf[onSite({ ...shift, now }).state]
  return shiftStates.may(shift.state, next) ? shiftStates.move(shift, next) : shift
}

/** The same mark again answers the same; a second check-in is kept and changes nothing. */
export async function recordEvent(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, kind, code, deviceAt, nonce } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const { shift } = found
  if (shift.events.some((event) => event.nonce === nonce)) return shiftView(shift, call.now)
  const refused = scanRefused({ scene: code, gigId: shift.gigId, deviceAt })
  if (refused) return refused
  const event = { kind, deviceAt, receivedAt: call.now, nonce }
  const events = acceptEvent({ ...shift, event, known: shift.events })
  if (isRefusal(events)) return events
  const next = movedOn({ ...shift, events }, call.now)
  storeShift(unit, found, next)
  return shiftView(next, call.now)
}

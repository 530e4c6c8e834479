/** Arriving and leaving: an event of the worker's phone at the site's code, which may come late and twice. */
import type { ParsedInput } from '@/contract/actions'
import type { ShiftView } from '@/contract/attendance'
import { attendanceTexts } from '@/copy/zh/attendance-texts'
import { acceptEvent } from '@/domain/attendance/event-acceptance'
import { onSite } from '@/domain/attendance/presumed-hours'
import { decideBy } from '@/domain/attendance/raising-objection'
import { shiftStates, type ShiftState } from '@/domain/attendance/shift-states'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { standingBooking } from '../standing-booking'
import { raise } from '../objecting'
import { findShift, type FoundShift } from '../planned-shift'
import type { Shift } from '../repository'
import { scanRefused } from '../scanned-code'
import { storeShift } from '../shift-confirmation'
import { countedHours, shiftView } from '../shift-view'

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

/**
 * Silence gave nothing because nobody was seen, and now the phone that had no network says who was there: a
 * technical failure never lowers pay, so it objects by itself.
 */
const seenAfterAll = ({ confirmed, objection, ...shift }: Shift, now: Call['now']): boolean =>
  confirmed?.by === 'silence' &&
  confirmed.cut > 0 &&
  objection === null &&
  countedHours({ ...shift, confirmed, objection }, now).workedMinutes > 0

function objectForThem(unit: Unit, found: FoundShift): Shift {
  const { shift } = found
  const cut = shift.confirmed?.cut ?? 0
  const { workedMinutes } = countedHours(shift, unit.at)
  const claimed = shift.measure === 'pieces' ? cut : Math.min(cut, workedMinutes)
  const reason = attendanceTexts.seenLate
  return raise(unit, found, { by: 'worker', reason, claimed, decideBy: decideBy(unit.at) })
}

/** The same mark again answers the same; a second check-in is kept and changes nothing. */
export async function recordEvent(call: Call<Input>, unit: Unit): Promise<ShiftView | Refusal> {
  const { bookingId, kind, code, deviceAt, nonce } = call.input
  const booking = await standingBooking(unit, bookingId)
  if (isRefusal(booking)) return booking
  // Whoever arrives has no shift yet, or its creation collides and it is read.
  const found = await findShift(kind === 'checkIn' ? { get: unit.getUnlikely } : unit, booking)
  const { shift } = found
  if (shift.events.some((event) => event.nonce === nonce)) return shiftView(shift, call.now)
  const refused = scanRefused({ scene: code, gigId: shift.gigId, deviceAt })
  if (refused) return refused
  const event = { kind, deviceAt, receivedAt: call.now, nonce }
  const events = acceptEvent({ ...shift, event, known: shift.events })
  if (isRefusal(events)) return events
  const next = movedOn({ ...shift, events }, call.now)
  storeShift(unit, found, next)
  const heard = seenAfterAll(next, call.now)
    ? objectForThem(unit, { ...found, shift: next, isStored: true })
    : next
  return shiftView(heard, call.now)
}

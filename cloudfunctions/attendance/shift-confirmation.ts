/**
 * Writing the end of a shift: confirmed by the employer, silence or a calling off, or cancelled with its
 * booking.
 */
import { shiftStates } from '@/domain/attendance/shift-states'
import type { ConfirmedWork } from '@/contract/confirmed-work'
import type { Unit } from '../_kernel/unit'
import type { FoundShift } from './planned-shift'
import { type ConfirmedShift, type Shift, shifts } from './repository'

/** Stores the shift in the unit. */
export function storeShift(unit: Unit, { shiftId, isStored }: FoundShift, shift: Shift): void {
  if (isStored) unit.save(shifts, shiftId, shift)
  else unit.create(shifts, shiftId, shift)
}

/** What wages makes the wage of, told with the news so that it need not be read again. */
function workOf({ terms }: FoundShift, shift: Shift, confirmed: ConfirmedShift): { work?: ConfirmedWork } {
  if (terms === undefined) return {}
  const { plannedStartAt, plannedEndAt, breakMinutes, events } = shift
  return { work: { terms, shift: { plannedStartAt, plannedEndAt, breakMinutes, events }, confirmed } }
}

/** Confirms the shift once and tells wages. */
export function confirmShift(unit: Unit, found: FoundShift, confirmed: ConfirmedShift): Shift {
  const shift = { ...shiftStates.move(found.shift, 'confirmed'), confirmed }
  storeShift(unit, found, shift)
  unit.emit('shift.confirmed', found.shiftId, {
    bookingId: shift.bookingId,
    ...workOf(found, shift, confirmed),
  })
  return shift
}

/**
 * Ends a shift whose worker gave the booking back after arriving: somebody else has the seat, nothing is
 * owed.
 */
export function cancelShift(unit: Unit, { shiftId, shift }: FoundShift): void {
  unit.save(shifts, shiftId, shiftStates.move(shift, 'cancelled'))
}

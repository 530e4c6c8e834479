/** Writing the confirmation of a shift, whoever gives it: the employer, silence, or a cancellation. */
import { shiftStates } from '@/domain/attendance/shift-states'
import type { Unit } from '../_kernel/unit'
import type { FoundShift } from './planned-shift'
import { type ConfirmedShift, type Shift, shifts } from './repository'

/** Stores the shift in the unit. */
export function storeShift(unit: Unit, { shiftId, isStored }: FoundShift, shift: Shift): void {
  if (isStored) unit.save(shifts, shiftId, shift)
  else unit.create(shifts, shiftId, shift)
}

/** Confirms the shift once and tells wages. */
export function confirmShift(unit: Unit, found: FoundShift, confirmed: ConfirmedShift): Shift {
  const shift = { ...shiftStates.move(found.shift, 'confirmed'), confirmed }
  storeShift(unit, found, shift)
  unit.emit('shift.confirmed', found.shiftId, { bookingId: shift.bookingId })
  return shift
}

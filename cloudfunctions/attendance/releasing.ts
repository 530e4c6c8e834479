/** Silence decides one shift: what was counted, or nothing with the reason that nobody was seen arriving. */
import { attendanceTexts } from '@/copy/zh/attendance-texts'
import { silentHours } from '@/domain/attendance/silent-hours'
import { isReleased } from '@/domain/wages/auto-release'
import type { Unit } from '../_kernel/unit'
import type { Booking } from '../gigs/reader'
import type { FoundShift } from './planned-shift'
import type { Shift } from './repository'
import { cancelShift, confirmShift } from './shift-confirmation'

const open = ['planned', 'arrived', 'left', 'presumed'] as const

/** States of shifts that silence may still decide. */
export const openStates = [...open]

const isDue = (shift: Shift, unit: Unit): boolean =>
  open.some((state) => state === shift.state) &&
  isReleased({ ...shift, disputed: shift.complaint?.isOpen ?? false, now: unit.at })

function confirmBySilence(unit: Unit, found: FoundShift, { terms }: Booking): object {
  const plannedPieces = terms.payUnit === 'piece' ? (terms.pieces ?? 0) : null
  const hours = silentHours({ ...found.shift, now: unit.at }, plannedPieces)
  confirmShift(unit, found, {
    ...hours,
    cutReason: hours.cut > 0 ? attendanceTexts.notSeen : null,
    evidence: null,
    at: unit.at,
    by: 'silence',
  })
  return { released: true }
}

/**
 * Only a booking that stands is released: who gave it back is owed nothing, a calling off settles its own
 * shifts.
 */
export function releaseShift(unit: Unit, found: FoundShift, booking: Booking | undefined): object {
  if (!isDue(found.shift, unit)) return { released: false }
  if (booking?.state === 'cancelledByWorker' && found.isStored) cancelShift(unit, found)
  return booking?.state === 'booked' ? confirmBySilence(unit, found, booking) : { released: false }
}

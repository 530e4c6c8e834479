/** The shift that a booking plans; it becomes a document with the first event or the confirmation. */
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { autoReleaseAt } from '@/domain/wages/auto-release'
import type { Reads } from '../_kernel/collections'
import type { Booking, Gig } from '../gigs/reader'
import { type Shift, shiftIdOf, shifts } from './repository'

/** The shift before anybody has arrived. */
export function plannedShift(gig: Gig, booking: Booking): Shift {
  const plannedEndAt = endsAt(gig)
  return {
    bookingId: booking.bookingId,
    gigId: booking.gigId,
    workerId: booking.workerId,
    employerId: booking.employerId,
    workOn: gig.workOn,
    state: 'planned',
    plannedStartAt: startsAt(gig),
    plannedEndAt,
    breakMinutes: gig.breakMinutes,
    events: [],
    confirmed: null,
    autoReleaseAt: autoReleaseAt(plannedEndAt),
  }
}

export interface FoundShift {
  readonly shiftId: string
  readonly shift: Shift
  readonly isStored: boolean
}

/** The stored shift of the booking, or the one it plans. */
export async function findShift(reads: Reads, gig: Gig, booking: Booking): Promise<FoundShift> {
  const shiftId = shiftIdOf(booking.bookingId)
  const stored = await reads.get(shifts, shiftId)
  if (stored) {
    const { _id, ...shift } = stored
    return { shiftId, shift, isStored: true }
  }
  return { shiftId, shift: plannedShift(gig, booking), isStored: false }
}

/** Finds a booking together with its gig: what attendance needs to know of gigs. */
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Reads } from '../_kernel/collections'
import { type Booking, type Gig, readBooking, readGig } from '../gigs/reader'

export interface BookedGig {
  readonly booking: Booking
  readonly gig: Gig
}

/** Refuses a booking that does not exist. */
export async function bookedGig(reads: Reads, bookingId: string): Promise<BookedGig | Refusal> {
  const booking = await readBooking(reads, bookingId)
  const gig = booking && (await readGig(reads, booking.gigId))
  if (!booking || !gig) return refuse('attendance.booking.unknown', houseRule('C-08'))
  return { booking, gig }
}

/** Like `bookedGig`, for what only a standing booking may do. */
export async function standingBooking(reads: Reads, bookingId: string): Promise<BookedGig | Refusal> {
  const found = await bookedGig(reads, bookingId)
  if (isRefusal(found)) return found
  const { booking, gig } = found
  if (booking.state === 'booked' && gig.state !== 'cancelled') return found
  return refuse('attendance.booking.cancelled', houseRule('C-09'), { state: booking.state })
}

/** Finds the booking that a call names: what attendance needs to know of gigs. */
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Reads, Stored } from '../_kernel/collections'
import { type Booking, readBooking } from '../gigs/reader'

/** Refuses a booking that does not exist. */
export async function bookingNamed(reads: Reads, bookingId: string): Promise<Stored<Booking> | Refusal> {
  const booking = await readBooking(reads, bookingId)
  return booking ?? refuse('attendance.booking.unknown', houseRule('C-08'))
}

/** Like `bookingNamed`, for what only a booking that stands may do. */
export async function standingBooking(reads: Reads, bookingId: string): Promise<Stored<Booking> | Refusal> {
  const booking = await bookingNamed(reads, bookingId)
  if (isRefusal(booking) || booking.state === 'booked') return booking
  return refuse('attendance.booking.cancelled', houseRule('C-09'), { state: booking.state })
}

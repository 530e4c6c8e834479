/** How a caller must stand to a gig or booking for what attendance does. */
import type { Call } from '../_kernel/call'
import type { Reads } from '../_kernel/collections'
import { isBookingOwner, isBookingWorker, isGigOwner, readBooking, readGig } from '../gigs/reader'
import type { Relations } from '../_kernel/may'

/** True when the person of the call works at the market where the gig was posted. */
async function isOfTheMarket(call: Call<{ readonly bookingId: string }>, reads: Reads): Promise<boolean> {
  const booking = await readBooking(reads, call.input.bookingId)
  const gig = booking && (await readGig(reads, booking.gigId))
  return gig !== undefined && (call.caller.person?.office?.marketIds.includes(gig.marketId) ?? false)
}

export const relations: Relations = {
  gigOwner: isGigOwner,
  bookingWorker: isBookingWorker,
  bookingOwner: isBookingOwner,
  bookingMarket: isOfTheMarket,
}

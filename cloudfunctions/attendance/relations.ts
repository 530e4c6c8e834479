/** How a caller must stand to a gig or booking for what attendance does. */
import { isBookingOwner, isBookingWorker, isGigOwner } from '../gigs/reader'
import type { Relations } from '../_kernel/may'

export const relations: Relations = {
  gigOwner: isGigOwner,
  bookingWorker: isBookingWorker,
  bookingOwner: isBookingOwner,
}

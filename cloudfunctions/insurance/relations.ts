/** How a caller must stand to a booking to see its cover. */
import { isBookingOwner, isBookingWorker } from '../gigs/reader'
import type { Relations } from '../_kernel/may'

export const relations: Relations = { bookingWorker: isBookingWorker, bookingOwner: isBookingOwner }

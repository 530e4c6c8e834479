/**
 * A booking stands until one of the two cancels it; a worker who cancelled may take the seat again while
 * there is one.
 *
 * Law     House rules C-08, C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/booking-states.test.ts
 */
import { states } from '../policy/states'

export type BookingState = 'booked' | 'cancelledByWorker' | 'cancelledByEmployer'

export const bookingStates = states<BookingState>({
  booked: ['cancelledByWorker', 'cancelledByEmployer'],
  cancelledByWorker: ['booked'],
  cancelledByEmployer: [],
})

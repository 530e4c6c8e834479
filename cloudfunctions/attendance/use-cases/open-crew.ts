/** The crew of one gig for its employer: everybody with the hours that count now, in one call. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { bookingsOfGig } from '../../gigs/reader'
import { plannedShift } from '../planned-shift'
import { shiftsByBookings } from '../reader'
import { shiftView } from '../shift-view'

type Input = ParsedInput<'attendance.openCrew'>

/** Who has cancelled is not in it; who has not come yet is, with the shift as planned. */
export async function openCrew(call: Call<Input>): Promise<Answer<'attendance.openCrew'>> {
  const bookings = (await bookingsOfGig(call.input.gigId)).filter(({ state }) => state === 'booked')
  const shifts = await shiftsByBookings(bookings.map(({ bookingId }) => bookingId))
  const crew = bookings.map((booking) => ({
    bookingId: booking.bookingId,
    workerName: booking.terms.workerName,
    shift: shiftView(shifts.get(booking.bookingId) ?? plannedShift(booking), call.now),
  }))
  return { crew }
}

/** The cover that a booking is to have, before the insurer has said anything. */
import { type BookedCover, bookedCover } from '@/domain/insurance/booked-cover'
import { must } from '@/domain/policy/must'
import type { Reads } from '../_kernel/collections'
import { persons } from '../_kernel/person'
import { type Booking, insuredBooking } from '../gigs/reader'
import type { Cover } from './repository'

/** What the booking asks for, of its worker as they are now. */
export async function askedFor(reads: Reads, booking: Booking): Promise<BookedCover> {
  const worker = await reads.get(persons, booking.workerId)
  must(worker?.realName != null, 'a booking is of a named worker')
  return bookedCover(insuredBooking(booking), worker.realName.bornOn)
}

/** The cover as it begins. */
export const requestedCover = (bookingId: string, asked: BookedCover): Cover => ({
  ...{ bookingId, workerId: asked.workerId, coveredOn: asked.workOn },
  ...{ state: 'requested', terms: asked.terms, payer: asked.payer },
  ...{ policyNumber: null, boundAt: null, endedAt: null },
})

/** The cover that a stored booking plans. */
export const plannedCover = async (reads: Reads, booking: Booking): Promise<Cover> =>
  requestedCover(booking.bookingId, await askedFor(reads, booking))

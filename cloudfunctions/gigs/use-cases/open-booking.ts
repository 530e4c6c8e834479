/** One booking with its agreement; each side sees the other's phone, and that reading is recorded. */
import type { ParsedInput } from '@/contract/actions'
import type { BookingView } from '@/contract/gigs'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { recordReading } from '../../_kernel/audit'
import type { Call } from '../../_kernel/call'
import { type Person, persons, shownName } from '../../_kernel/person'
import { unseal } from '../../_kernel/sealed'
import { fundedGigs } from '../funding'
import { gigView } from '../gig-view'
import { type Booking, bookings, gigs } from '../repository'

type Input = ParsedInput<'gigs.openBooking'>

/** The other side's number, only while the booking stands and only for one of the two. */
async function phoneFor(
  call: Call<Input>,
  booking: Booking,
  other: Person | undefined,
): Promise<string | null> {
  if (booking.state !== 'booked' || !other?.phone) return null
  await recordReading(call, { personId: other._id, field: 'phone' })
  return unseal('phone', other.phone.sealed)
}

/** An officer who looks at the booking sees both names masked and no number. */
export async function openBooking(call: Call<Input>): Promise<BookingView | Refusal> {
  const booking = await call.reads.get(bookings, call.input.bookingId)
  const gig = booking && (await call.reads.get(gigs, booking.gigId))
  if (!booking || !gig) return refuse('gigs.booking.unknown', houseRule('C-08'))
  const callerId = call.caller.person?._id
  const [isWorker, isEmployer] = [callerId === booking.workerId, callerId === booking.employerId]
  const worker = await call.reads.get(persons, booking.workerId)
  const employer = isWorker ? await call.reads.get(persons, booking.employerId) : undefined
  return {
    bookingId: booking.bookingId,
    state: booking.state,
    gig: gigView(gig, (await fundedGigs([gig], call.now)).has(gig.gigId)),
    agreement: booking.agreement,
    workerName: worker ? shownName(worker) : booking.terms.workerName,
    employerPhone: isWorker ? await phoneFor(call, booking, employer) : null,
    workerPhone: isEmployer ? await phoneFor(call, booking, worker) : null,
  }
}

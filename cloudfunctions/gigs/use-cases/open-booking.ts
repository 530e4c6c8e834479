/** One booking with its agreement; each side sees the other's phone, and that reading is recorded. */
import type { ParsedInput } from '@/contract/actions'
import type { BookingView } from '@/contract/gigs'
import { maySeePhone } from '@/domain/gigs/contact-window'
import { endsAt } from '@/domain/gigs/planned-time'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { recordReading } from '../../_kernel/audit'
import type { Call } from '../../_kernel/call'
import { type Person, persons, shownName } from '../../_kernel/person'
import { unseal } from '../../_kernel/sealed'
import { fundedGigs } from '../funding'
import { gigView } from '../gig-view'
import { type Booking, bookings, gigs } from '../repository'

type Input = ParsedInput<'gigs.openBooking'>

/** The number, only while the two need it; that it was read is recorded. */
async function phoneOf(
  call: Call<Input>,
  booking: Booking,
  other: Person | undefined,
): Promise<string | null> {
  const { state, terms } = booking
  if (!other?.phone || !maySeePhone({ state, endAt: endsAt(terms), now: call.now })) return null
  await recordReading(call, { personId: other._id, field: 'phone' })
  return unseal('phone', other.phone.sealed)
}

interface Phones {
  readonly employerPhone: string | null
  readonly workerPhone: string | null
}

/** The worker sees the employer's number and the employer the worker's; an officer sees neither. */
async function phonesFor(call: Call<Input>, booking: Booking, worker: Person | undefined): Promise<Phones> {
  const callerId = call.caller.person?._id
  if (callerId === booking.workerId) {
    const employer = await call.reads.get(persons, booking.employerId)
    return { employerPhone: await phoneOf(call, booking, employer), workerPhone: null }
  }
  const isEmployer = callerId === booking.employerId
  return { employerPhone: null, workerPhone: isEmployer ? await phoneOf(call, booking, worker) : null }
}

/** Names stay masked for everybody. */
export async function openBooking(call: Call<Input>): Promise<BookingView | Refusal> {
  const booking = await call.reads.get(bookings, call.input.bookingId)
  const gig = booking && (await call.reads.get(gigs, booking.gigId))
  if (!booking || !gig) return refuse('gigs.booking.unknown', houseRule('C-08'))
  const worker = await call.reads.get(persons, booking.workerId)
  return {
    bookingId: booking.bookingId,
    state: booking.state,
    gig: gigView(gig, (await fundedGigs([gig], call.now)).has(gig.gigId)),
    agreement: booking.agreement,
    workerName: worker ? shownName(worker) : booking.terms.workerName,
    ...(await phonesFor(call, booking, worker)),
  }
}

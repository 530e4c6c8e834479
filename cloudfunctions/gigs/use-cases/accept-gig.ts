/** A worker takes a seat: the booking, the guard of their days and the frozen agreement, in one unit. */
import type { ParsedInput } from '@/contract/actions'
import type { Agreement } from '@/contract/gigs'
import { applicationStates } from '@/domain/gigs/application-states'
import { agreedBeforeWork } from '@/domain/gigs/agreement'
import { bookingStates } from '@/domain/gigs/booking-states'
import { startsAt } from '@/domain/gigs/planned-time'
import { bookedCover } from '@/domain/insurance/booked-cover'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Person } from '../../_kernel/person'
import { StoreBusy } from '../../_kernel/transact'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type FoundSeat, findSeat, giveSeatBack } from '../claiming-seat'
import { type Frozen, frozenAgreement } from '../freezing-agreement'
import { insuredBooking } from '../insured-booking'
import { applicationIdOf, applications, type Booking, bookingIdOf, bookings, type Gig } from '../repository'
import { bookDays } from '../work-days'

type Input = ParsedInput<'gigs.acceptGig'>

interface Accepted {
  readonly bookingId: string
  readonly agreement: Agreement
}

/** The booking as it is now; a worker who cancelled may take the seat again, in a new round. */
function bookingFrom(call: Call<Input>, gig: Gig, { frozen, before }: BookingParts): Booking {
  const workerId = personOf(call)._id
  const fresh = {
    bookingId: bookingIdOf(gig.gigId, workerId),
    gigId: gig.gigId,
    workerId,
    employerId: gig.employerId,
    workOn: gig.workOn,
    round: (before?.round ?? 0) + 1,
    bookedAt: call.now,
    ...frozen,
    cancelled: null,
  }
  return before
    ? bookingStates.move({ ...fresh, state: before.state }, 'booked')
    : { ...fresh, state: 'booked' }
}

interface BookingParts {
  readonly frozen: Frozen
  readonly before: Stored<Booking> | undefined
}

/** What can still be in the way inside the unit. */
function refusedBooking(call: Call<Input>, gig: Gig, before: Booking | undefined): Refusal | undefined {
  if (before && !bookingStates.may(before.state, 'booked')) {
    return refuse('gigs.booking.already-booked', houseRule('B-14'), { state: before.state })
  }
  const inTime = agreedBeforeWork({ agreedAt: call.now, startAt: startsAt(gig) })
  return isRefusal(inTime) ? inTime : undefined
}

/** An offer that is taken has become the booking. */
async function takeOffer(unit: Unit, gig: Gig, workerId: string): Promise<void> {
  if (gig.hiring === 'instant') return
  const id = applicationIdOf(gig.gigId, workerId)
  const application = await unit.get(applications, id)
  if (application) unit.save(applications, id, applicationStates.move(application, 'booked'))
}

/** Tells the round that its offer was taken up; a seat that was grabbed is no news to it. */
function tellRound(unit: Unit, { gigId }: Gig, { claim, promise }: FoundSeat): void {
  if (!claim || !promise) return
  const { roundId } = promise
  const { workerId } = claim
  unit.emit('offer.answered', `${roundId}:${gigId}:${workerId}`, {
    roundId,
    gigId,
    workerIds: [workerId],
    answer: 'accepted',
    at: unit.at,
  })
}

/** The cover that the booking asks for, told with it so that it need not be looked up. */
const coverOf = ({ realName }: Person, booking: Booking) =>
  realName === null ? {} : { booked: bookedCover(insuredBooking(booking), realName.bornOn) }

async function book(call: Call<Input>, unit: Unit, found: FoundSeat): Promise<Accepted | Refusal> {
  const { gig, claim } = found
  const worker = personOf(call)
  const bookingId = bookingIdOf(gig.gigId, worker._id)
  // Whoever has just got the seat has hardly ever a booking of it; whoever had it before has one.
  const before = await (claim ? unit.getUnlikely : unit.get)(bookings, bookingId)
  const refusal = refusedBooking(call, gig, before)
  if (refusal) return refusal
  if (!claim) throw new StoreBusy('a twin of this acceptance is still running')
  const overlap = await bookDays(unit, gig, worker._id)
  if (overlap) return overlap
  const frozen = frozenAgreement(gig, worker, call.now)
  if (isRefusal(frozen)) return frozen
  await takeOffer(unit, gig, worker._id)
  const booking = bookingFrom(call, gig, { frozen, before })
  if (before) unit.save(bookings, bookingId, booking)
  else unit.create(bookings, bookingId, booking)
  unit.emit('gig.booked', `${bookingId}:${booking.round}`, { bookingId, ...coverOf(worker, booking) })
  tellRound(unit, gig, found)
  return { bookingId, agreement: booking.agreement }
}

/**
 * The seat is claimed before the unit by one conditional update, so that a hundred people on five seats
 * conflict nowhere; what the unit refuses gives it back, and what dies in between is freed by the repair.
 */
export const acceptGig = prepared<Input, Accepted, FoundSeat>({
  prepare: findSeat,
  run: book,
  undo: giveSeatBack,
})

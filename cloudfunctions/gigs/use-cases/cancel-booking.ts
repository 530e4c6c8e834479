/**
 * A worker gives a seat back: freely in time, counted with its reason when late; the seat is open again at
 * once.
 */
import type { ParsedInput } from '@/contract/actions'
import { applicationStates } from '@/domain/gigs/application-states'
import { type BookingState, bookingStates } from '@/domain/gigs/booking-states'
import { workerCancels } from '@/domain/gigs/cancellation'
import { startsAt } from '@/domain/gigs/planned-time'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { applicationIdOf, applications, type Booking, bookings, type Gig, gigs } from '../repository'
import { withoutHolder } from '../seats'
import { freeDays } from '../work-days'

type Input = ParsedInput<'gigs.cancelBooking'>

async function withdrawOffer(unit: Unit, gig: Gig, workerId: string): Promise<void> {
  if (gig.hiring === 'instant') return
  const id = applicationIdOf(gig.gigId, workerId)
  const application = await unit.get(applications, id)
  if (application) unit.save(applications, id, applicationStates.move(application, 'withdrawn'))
}

/**
 * Whether it is too late to cancel at all, or so late that it counts. From the start on, hours are for
 * attendance.
 */
function lateness(call: Call<Input>, gig: Gig, booking: Booking): { readonly late: boolean } | Refusal {
  if (!bookingStates.may(booking.state, 'cancelledByWorker')) {
    return refuse('gigs.booking.not-booked', houseRule('C-09'), { state: booking.state })
  }
  const startAt = startsAt(gig)
  if (call.now >= startAt) return refuse('gigs.booking.already-begun', houseRule('C-09'), { startAt })
  const cancellation = workerCancels({ startAt, arrived: false, now: call.now })
  return isRefusal(cancellation) ? cancellation : { late: !cancellation.free }
}

/** Refuses a booking that does not stand, and work that has begun. */
export async function cancelBooking(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly state: BookingState } | Refusal> {
  const { bookingId, reason } = call.input
  const booking = await unit.get(bookings, bookingId)
  const gig = booking && (await unit.get(gigs, booking.gigId))
  if (!booking || !gig) return refuse('gigs.booking.unknown', houseRule('C-09'))
  const late = lateness(call, gig, booking)
  if (isRefusal(late)) return late
  const cancelled = bookingStates.move(booking, 'cancelledByWorker')
  unit.save(bookings, bookingId, { ...cancelled, cancelled: { at: call.now, reason, ...late } })
  unit.save(gigs, gig.gigId, withoutHolder(gig, booking.workerId))
  await freeDays(unit, gig, booking.workerId)
  await withdrawOffer(unit, gig, booking.workerId)
  unit.emit('booking.cancelled', `${bookingId}:${booking.round}`, { bookingId })
  return { state: cancelled.state }
}

/**
 * After a gig was called off: each booking is cancelled in a unit of its own, and each worker's day is free
 * again.
 */
import type { ParsedInput } from '@/contract/actions'
import { bookingStates } from '@/domain/gigs/booking-states'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { presentReads, StoreBusy } from '../../_kernel/transact'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { bookingsOfGig } from '../bookings-of'
import { freeDeadClaims } from '../dead-claims'
import { type Booking, bookings, type Gig, gigs } from '../repository'
import { keepsSeat } from '../seats'
import { tellDay } from '../telling-day'
import { freeDays } from '../work-days'

type Input = ParsedInput<'gigs.cancelBookings'>

async function cancelOne(unit: Unit, gig: Gig, { _id: bookingId }: Stored<Booking>): Promise<object> {
  const booking = await unit.get(bookings, bookingId)
  if (booking?.state !== 'booked') return { cancelled: false }
  const cancelled = { at: unit.at, reason: gig.cancelReason ?? '', late: false }
  unit.save(bookings, bookingId, { ...bookingStates.move(booking, 'cancelledByEmployer'), cancelled })
  await freeDays(unit, gig, booking.workerId)
  unit.emit('booking.cancelled', `${bookingId}:${booking.round}`, { bookingId })
  return { cancelled: true }
}

/**
 * Somebody claimed a seat just before the gig was called off: their booking must be written, or the seat
 * freed, first.
 */
function waitForClaims(gig: Gig, found: readonly Booking[]): void {
  const booked = new Set(found.filter(keepsSeat).map(({ workerId }) => workerId))
  const waiting = Object.keys(gig.holders).filter((workerId) => !booked.has(workerId))
  if (waiting.length > 0)
    throw new StoreBusy(`${waiting.length} seats of a cancelled gig are still being booked`)
}

/** An old read would not know of seats claimed a moment ago, and their bookings would outlive the gig. */
async function presentGig(gigId: string): Promise<Gig> {
  const gig = await presentReads.get(gigs, gigId)
  must(gig !== undefined, 'a cancelled gig exists')
  return gig
}

interface Cancelled {
  readonly gig: Gig
  readonly personIds: readonly string[]
}

async function cancelEach(call: Call<Input>): Promise<Cancelled> {
  const gig = await presentGig(call.input.gigId)
  const found = await bookingsOfGig(gig.gigId)
  // Each is swept once: one that its worker gave back may be taken again by a claim that is still under way.
  const things = found.filter(({ state }) => state === 'booked')
  await sweepEach(call, {
    things,
    work: (unit, booking) => cancelOne(unit, gig, booking),
  })
  // Nobody repairs a gig of long ago, and its refund would wait for a booking that never comes.
  await freeDeadClaims(gig, call.now)
  waitForClaims(await presentGig(gig.gigId), found)
  // Also those whom a call that died had cancelled before.
  return { gig, personIds: found.filter(keepsSeat).map(({ workerId }) => workerId) }
}

/** People that one message names. */
const personsPerMessage = 100

/** All of them in one message, so that the day is solved once for the whole crew. */
function tellCrew(unit: Unit, { gig, personIds }: Cancelled): { readonly done: boolean } {
  for (let from = 0; from < personIds.length; from += personsPerMessage) {
    const some = personIds.slice(from, from + personsPerMessage)
    tellDay(unit, gig, { subject: `${gig.gigId}:calledOff:${from}`, personIds: some })
  }
  return { done: true }
}

/** Safe to repeat: what is cancelled already is left alone. */
export const cancelBookings = prepared({
  prepare: cancelEach,
  run: (_call: Call<Input>, unit: Unit, cancelled: Cancelled) => Promise.resolve(tellCrew(unit, cancelled)),
})

/**
 * A worker gives a seat back: freely in time, counted with its reason when late; the seat is open again at
 * once.
 */
import type { ParsedInput } from '@/contract/actions'
import type { Cancelled } from '@/contract/gigs'
import { applicationStates } from '@/domain/gigs/application-states'
import { bookingStates } from '@/domain/gigs/booking-states'
import { needsNotice, strikesFrom, workerCancels } from '@/domain/gigs/cancellation'
import { startsAt } from '@/domain/gigs/planned-time'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { count } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import {
  applicationIdOf,
  applications,
  type Booking,
  bookings,
  type Gig,
  gigs,
  strikeIdOf,
  strikes,
} from '../repository'
import { withoutHolder } from '../seats'
import { tellDay } from '../telling-day'
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

interface Strikes {
  /** Late cancellations before this one that still count. */
  readonly lateCount: number
}

/** Counted outside the unit: a strike more or less changes nothing that is stored. */
async function strikesOf(call: Call<Input>): Promise<Strikes> {
  const workerId = personOf(call)._id
  const where = { workerId, workOn: query.gte(strikesFrom(call.today)) }
  return { lateCount: await count(strikes, where) }
}

/** Kept for itself, so that taking the same seat again does not wipe it out. */
function strike(unit: Unit, booking: Booking, reason: string): void {
  const { workerId, bookingId, workOn } = booking
  unit.create(strikes, strikeIdOf(booking), { workerId, bookingId, workOn, at: unit.at, reason })
}

/** Refuses a booking that does not stand, and work that has begun. */
async function giveBack(call: Call<Input>, unit: Unit, before: Strikes): Promise<Cancelled | Refusal> {
  const { bookingId, reason } = call.input
  const booking = await unit.get(bookings, bookingId)
  const gig = booking && (await unit.get(gigs, booking.gigId))
  if (!booking || !gig) return refuse('gigs.booking.unknown', houseRule('C-09'))
  const late = lateness(call, gig, booking)
  if (isRefusal(late)) return late
  const cancelled = bookingStates.move(booking, 'cancelledByWorker')
  unit.save(bookings, bookingId, { ...cancelled, cancelled: { at: call.now, reason, ...late } })
  if (late.late) strike(unit, booking, reason)
  unit.save(gigs, gig.gigId, withoutHolder(gig, booking.workerId))
  await freeDays(unit, gig, booking.workerId)
  await withdrawOffer(unit, gig, booking.workerId)
  unit.emit('booking.cancelled', `${bookingId}:${booking.round}`, { bookingId })
  tellDay(unit, gig, { subject: `${bookingId}:${booking.round}`, personIds: [booking.workerId] })
  const lateCount = before.lateCount + (late.late ? 1 : 0)
  return { state: cancelled.state, ...late, lateCount, notice: late.late && needsNotice(lateCount, call.now) }
}

export const cancelBooking = prepared({ prepare: strikesOf, run: giveBack })

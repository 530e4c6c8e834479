/**
 * The hours of a gig release by silence: whoever was never seen has no shift that the round could find, so
 * each booking is looked at once.
 */
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type Booking, bookingsOfGig, readBooking } from '../../gigs/reader'
import { bookingsComplainedOf } from '../complaints-on-the-way'
import { findShift } from '../planned-shift'
import { releaseShift } from '../releasing'

type Input = ParsedInput<'attendance.releaseAbsent'>

async function release(unit: Unit, { _id: bookingId }: Stored<Booking>): Promise<object> {
  const booking = await readBooking(unit, bookingId)
  if (!booking) return { released: false }
  return releaseShift(unit, await findShift(unit, booking), booking)
}

/** Safe to repeat: what is decided already is left alone. */
export const releaseAbsent = prepared({
  prepare: async (call: Call<Input>) => {
    const standing = (await bookingsOfGig(call.input.gigId)).filter(({ state }) => state === 'booked')
    // A complaint that arrives makes the shift a stored one, and from then on the round finds it.
    const complainedOf = await bookingsComplainedOf()
    const things = standing.filter(({ bookingId }) => !complainedOf.has(bookingId))
    return sweepEach(call, { things, work: release })
  },
  run: (_call: Call<Input>, _unit: Unit, done: { readonly done: boolean }) => Promise.resolve(done),
})

/**
 * Frees seats whose booking never came: a call that died between the claim and the booking leaves one behind.
 */
import { plusMinutes } from '@/domain/calendar/instant'
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { getMany, search } from '../../_kernel/collections'
import { bookingIdOf, bookings, type Gig, gigs } from '../repository'
import { freeClaim, keepsSeat, type SeatClaim } from '../seats'

/** Longer than any function may run. */
const patienceMinutes = 2
const lookBackMinutes = 1_440
const atOnce = 500

const oldClaims = (gig: Gig, before: string): readonly SeatClaim[] =>
  Object.entries(gig.holders).flatMap(([workerId, at]) =>
    at <= before ? [{ gigId: gig.gigId, workerId, at }] : [],
  )

async function withoutBooking(claims: readonly SeatClaim[]): Promise<readonly SeatClaim[]> {
  const found = await getMany(
    bookings,
    claims.map(({ gigId, workerId }) => bookingIdOf(gigId, workerId)),
  )
  const booked = new Set(found.filter(keepsSeat).map(({ bookingId }) => bookingId))
  return claims.filter(({ gigId, workerId }) => !booked.has(bookingIdOf(gigId, workerId)))
}

/** Each seat is freed by one conditional update, so a seat taken over meanwhile stays with its new call. */
export const repairSeats = {
  async sweep(call: Call): Promise<{ readonly done: boolean }> {
    const where = { claimedAt: query.gte(plusMinutes(call.now, -lookBackMinutes)) }
    const claimed = await search(gigs, { where, orderBy: [['claimedAt', 'desc']], limit: atOnce })
    const before = plusMinutes(call.now, -patienceMinutes)
    for (const gig of claimed) {
      for (const claim of await withoutBooking(oldClaims(gig, before))) await freeClaim(claim)
    }
    return { done: true }
  },
}

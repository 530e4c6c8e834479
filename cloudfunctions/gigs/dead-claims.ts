/**
 * Claims of seats whose booking never came: a call that died between the claim and the booking leaves one.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { getMany } from '../_kernel/collections'
import { bookingIdOf, bookings, type Gig } from './repository'
import { freeClaim, keepsSeat, type SeatClaim } from './seats'

/** Longer than any function may run. */
const patienceMinutes = 2

const claimsOf = ({ gigId, holders }: Gig): readonly SeatClaim[] =>
  Object.entries(holders).map(([workerId, at]) => ({ gigId, workerId, at }))

async function withoutBooking(claims: readonly SeatClaim[]): Promise<readonly SeatClaim[]> {
  const found = await getMany(
    bookings,
    claims.map(({ gigId, workerId }) => bookingIdOf(gigId, workerId)),
  )
  const booked = new Set(found.filter(keepsSeat).map(({ bookingId }) => bookingId))
  return claims.filter(({ gigId, workerId }) => !booked.has(bookingIdOf(gigId, workerId)))
}

/**
 * Frees the dead claims of a gig. Each by one conditional update, so a seat taken over meanwhile stays with
 * its new call.
 */
export async function freeDeadClaims(gig: Gig, now: Instant): Promise<void> {
  const before = plusMinutes(now, -patienceMinutes)
  const old = claimsOf(gig).filter(({ at }) => at <= before)
  for (const claim of await withoutBooking(old)) await freeClaim(claim)
}

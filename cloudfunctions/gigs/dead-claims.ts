/**
 * Claims of seats whose booking never came: a call that died between the claim and the booking leaves one.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { getMany } from '../_kernel/collections'
import { presentReads } from '../_kernel/transact'
import { bookingIdOf, bookings, type Gig } from './repository'
import { freeClaim, keepsSeat, type SeatClaim } from './seats'

/** Longer than any function may run, with clocks of two machines that differ by some minutes. */
const patienceMinutes = 5

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
 * A replica that lags may not know the booking yet; who would lose their seat by it is looked up as it is.
 */
async function isDead({ gigId, workerId }: SeatClaim): Promise<boolean> {
  const booking = await presentReads.get(bookings, bookingIdOf(gigId, workerId))
  return booking === undefined || !keepsSeat(booking)
}

/**
 * Frees the dead claims of a gig. Each by one conditional update, so a seat taken over meanwhile stays with
 * its new call.
 */
export async function freeDeadClaims(gig: Gig, now: Instant): Promise<void> {
  const before = plusMinutes(now, -patienceMinutes)
  const old = claimsOf(gig).filter(({ at }) => at <= before)
  for (const claim of await withoutBooking(old))
    if (await isDead(claim)) await freeClaim(claim, gig.partOf?.[claim.workerId])
}

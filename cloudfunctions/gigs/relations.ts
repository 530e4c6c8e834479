/** How a caller must stand to a gig or a booking. */
import type { Relations } from '../_kernel/may'
import type { Call } from '../_kernel/call'
import type { Reads } from '../_kernel/collections'
import { type Booking, bookings, type Gig, gigs } from './repository'
import { shownState } from './shown-state'

type GigCall = Call<{ readonly gigId: string }>
type BookingCall = Call<{ readonly bookingId: string }>

/**
 * What anybody may read by its link; a draft, a flagged or a returned post concerns its owner and the
 * officer.
 */
const isPublic = (gig: Gig) => ['published', 'filled', 'closed', 'cancelled'].includes(shownState(gig))

const personIdOf = (call: Call) => call.caller.person?._id

/** Who posted the gigs that this instance has seen: a gig keeps its employer for ever. */
const owners = new Map<string, string>()
const ownersMaximum = 10_000

async function ownerOf(gigId: string, reads: Reads): Promise<string | undefined> {
  const known = owners.get(gigId)
  if (known !== undefined) return known
  const gig = await reads.get(gigs, gigId)
  if (owners.size >= ownersMaximum) owners.clear()
  if (gig) owners.set(gigId, gig.employerId)
  return gig?.employerId
}

/** True when the person of the call posted the gig; who that is as a person, is read anew at every call. */
export async function isGigOwner(call: GigCall, reads: Reads): Promise<boolean> {
  const owner = await ownerOf(call.input.gigId, reads)
  return owner !== undefined && owner === personIdOf(call)
}

async function isGigReadable(call: GigCall, reads: Reads): Promise<boolean> {
  const gig = await reads.get(gigs, call.input.gigId)
  if (!gig) return false
  const isOfficer = call.caller.actor?.office?.roles.includes('employmentOfficer') ?? false
  return isPublic(gig) || isOfficer || gig.employerId === personIdOf(call)
}

const ofBooking =
  (side: (booking: Booking) => string) =>
  async (call: BookingCall, reads: Reads): Promise<boolean> => {
    const booking = await reads.get(bookings, call.input.bookingId)
    return booking !== undefined && side(booking) === personIdOf(call)
  }

/** True when the person of the call is the worker of the booking. */
export const isBookingWorker = ofBooking(({ workerId }) => workerId)
/** True when the person of the call is the employer of the booking. */
export const isBookingOwner = ofBooking(({ employerId }) => employerId)

export const relations: Relations = {
  gigOwner: isGigOwner,
  gigReadable: isGigReadable,
  bookingWorker: isBookingWorker,
  bookingOwner: isBookingOwner,
}

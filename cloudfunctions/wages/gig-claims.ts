/** What workers can still claim out of a gig's escrow; read outside the unit that gives back the rest. */
import type { Instant } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import type { Fen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import type { Reads, Stored } from '../_kernel/collections'
import { type Shift, shiftsOfGig } from '../attendance/reader'
import { type Booking, bookingsOfGig, type Gig, readGig } from '../gigs/reader'
import { itemsOfGig } from './reader'
import type { PayItem } from './repository'

export interface GigClaims {
  readonly gig: Gig
  /** Wages that wait for money of the escrow, and hours that nobody has decided. */
  readonly reservedFen: readonly Fen[]
  /** Confirmed hours whose wage is not booked yet: nothing may go back before it is. */
  readonly underWay: boolean
}

const hasHours = ({ confirmed }: Shift) =>
  confirmed !== null && (confirmed.minutes > 0 || (confirmed.pieces ?? 0) > 0)

interface Facts {
  readonly gig: Gig
  readonly bookings: readonly Booking[]
  readonly shifts: readonly Stored<Shift>[]
  readonly items: readonly Stored<PayItem>[]
}

function claimsIn({ gig, bookings, shifts, items }: Facts): GigClaims {
  const withItem = new Set(items.map(({ bookingId }) => bookingId))
  const decided = new Set(
    shifts.filter(({ confirmed }) => confirmed !== null).map(({ bookingId }) => bookingId),
  )
  const open = bookings.filter(({ state, bookingId }) => state === 'booked' && !decided.has(bookingId))
  const unfunded = items.filter(({ state }) => state === 'unfunded').map(({ grossFen }) => grossFen)
  return {
    gig,
    reservedFen: [
      ...unfunded,
      ...(gig.state === 'cancelled' ? [] : open.map(({ terms }) => terms.expectedPayFen)),
    ],
    underWay: shifts.some((shift) => hasHours(shift) && !withItem.has(shift.bookingId)),
  }
}

export async function claimsOf(reads: Reads, gigId: string): Promise<GigClaims> {
  const gig = await readGig(reads, gigId)
  must(gig !== undefined, `gig ${gigId} is stored`)
  const [bookings, shifts, items] = await Promise.all([
    bookingsOfGig(gigId),
    shiftsOfGig(gigId),
    itemsOfGig(gigId),
  ])
  return claimsIn({ gig, bookings, shifts, items })
}

/** Seats may still be taken until the work is over or called off: their wages stay where they are. */
export const isOver = (gig: Gig, now: Instant): boolean => gig.state === 'cancelled' || endsAt(gig) <= now

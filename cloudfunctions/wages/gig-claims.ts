/** What workers can still claim out of a gig's escrow; read outside the unit that gives back the rest. */
import type { Instant } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { type Fen, minusFen, sumFen } from '@/domain/money/fen'
import { isOver as termIsOver } from '@/domain/policy/last-moment'
import { must } from '@/domain/policy/must'
import type { Call } from '../_kernel/call'
import { search, type Stored } from '../_kernel/collections'
import { balanceFen } from '../_kernel/ledger'
import { type Shift, shiftsOfGig } from '../attendance/reader'
import { type Booking, bookingsOfGig, type Gig, readGig } from '../gigs/reader'
import { marksOf } from './claim-mark'
import { itemsOfGig } from './reader'
import { isBeyondPlan, type PayItem, type Reservation, reservations } from './repository'

export interface GigClaims {
  /**
   * What the escrow held before anything was read: if it holds something else by now, this is out of date.
   */
  readonly escrowFen: Fen
  /** How many claims had been marked by then, see claim-mark.ts. */
  readonly marks: number
  readonly gig: Gig
  /** Wages that wait for money of the escrow, and the planned ones of hours that nobody has decided. */
  readonly wagesFen: readonly Fen[]
  /** What must stay: those wages, and what was cut of decided hours while its worker may object. */
  readonly reservedFen: readonly Fen[]
  /** Of that, what comes before time beyond the plan: neither bonuses nor other time beyond it. */
  readonly planFen: readonly Fen[]
  /** Something is decided and not booked yet: nothing may go back before it is. */
  readonly underWay: boolean
}

/** What `accrueShift` makes a wage of: pieces where they are the measure, minutes otherwise. */
const owesWage = ({ confirmed }: Shift) => confirmed !== null && (confirmed.pieces ?? confirmed.minutes) > 0

/** What a worker objected to is set aside, as soon as wages has heard of it. */
const isObjectedTo = ({ objection }: Shift) => objection?.by === 'worker'

interface Facts {
  readonly escrowFen: Fen
  readonly marks: number
  readonly gig: Gig
  readonly bookings: readonly Booking[]
  readonly shifts: readonly Stored<Shift>[]
  readonly items: readonly Stored<PayItem>[]
  readonly reservations: readonly Reservation[]
  readonly now: Instant
  /** The booking whose hours are being booked by whoever asks: of these, wages has heard. */
  readonly heardOf: string | null
}

/** An amount that the escrow keeps for one booking. */
interface Claim {
  readonly bookingId: string
  readonly amountFen: Fen
}

const amountsOf = (claims: readonly Claim[]): readonly Fen[] => claims.map(({ amountFen }) => amountFen)
const ofBooking = (claims: readonly Claim[], bookingId: string): Fen =>
  sumFen(amountsOf(claims.filter((claim) => claim.bookingId === bookingId)))

/** What is or was owed: neither what was decided against the worker, nor what the employer gives on top. */
const owedClaims = ({ items }: Facts): readonly Claim[] =>
  items
    .filter(({ kind, state }) => kind !== 'bonus' && state !== 'withdrawn')
    .map(({ bookingId, grossFen }) => ({ bookingId, amountFen: grossFen }))

/**
 * Planned wages of bookings that stand and whose hours are not decided; a gig that is called off has none.
 */
function undecidedClaims({ gig, bookings, shifts }: Facts): readonly Claim[] {
  if (gig.state === 'cancelled') return []
  const decided = new Set(
    shifts.filter(({ confirmed }) => confirmed !== null).map(({ bookingId }) => bookingId),
  )
  return bookings
    .filter(({ state, bookingId }) => state === 'booked' && !decided.has(bookingId))
    .map(({ bookingId, terms }) => ({ bookingId, amountFen: terms.expectedPayFen }))
}

/** An objection of the last minute may still be on its way when the term is over. */
const mayStillObject = (objectUntil: Instant | null, now: Instant) =>
  objectUntil !== null && !termIsOver(objectUntil, now)

/** What the planned wage lost by hours that were cut, as long as the worker may object to the cut. */
function disputableClaims(facts: Facts): readonly Claim[] {
  const { bookings, shifts, now } = facts
  const cut = new Set(
    shifts.flatMap(({ bookingId, confirmed, objection }) =>
      objection === null && mayStillObject(confirmed?.objectUntil ?? null, now) ? [bookingId] : [],
    ),
  )
  const owed = owedClaims(facts)
  return bookings
    .filter(({ bookingId }) => cut.has(bookingId))
    .map(({ bookingId, terms }) => ({
      bookingId,
      amountFen: minusFen(terms.expectedPayFen, ofBooking(owed, bookingId)),
    }))
    .filter(({ amountFen }) => amountFen > 0)
}

/** Of what an open complaint claims, the part that nothing else keeps: neither a wage nor another reserve. */
function complainedFen({ reservations }: Facts, kept: readonly Claim[]): readonly Fen[] {
  return reservations
    .filter(({ isOpen }) => isOpen)
    .map(({ bookingId, claimedFen }) => minusFen(claimedFen, ofBooking(kept, bookingId)))
    .filter((amountFen) => amountFen > 0)
}

/**
 * The calling off is still going from booking to booking, and who has arrived is owed for the call by its
 * end.
 */
const isBeingCalledOff = ({ gig, bookings, shifts }: Facts) =>
  gig.state === 'cancelled' &&
  (bookings.some(({ state }) => state === 'booked') ||
    shifts.some(({ state }) => state !== 'confirmed' && state !== 'cancelled'))

/** Hours that were decided, or objected to, and of which wages has not heard yet. */
function isUnheard({ shifts, items, heardOf }: Facts): boolean {
  const named = (isMeant: (item: PayItem) => boolean) =>
    new Set(items.filter(isMeant).map(({ bookingId }) => bookingId))
  const paid = named(({ kind }) => kind === 'base' || kind === 'callOut')
  const disputed = named(({ kind }) => kind === 'disputed')
  return shifts.some(
    (shift) =>
      (owesWage(shift) && shift.bookingId !== heardOf && !paid.has(shift.bookingId)) ||
      (isObjectedTo(shift) && !disputed.has(shift.bookingId)),
  )
}

const grossOf = (items: readonly PayItem[]): readonly Fen[] => items.map(({ grossFen }) => grossFen)

function claimsIn(facts: Facts): GigClaims {
  const { escrowFen, marks, gig, items } = facts
  const waiting = items.filter(({ state }) => state === 'unfunded')
  const planned = waiting.filter((item) => item.kind !== 'bonus' && !isBeyondPlan(item))
  const undecided = undecidedClaims(facts)
  const disputable = disputableClaims(facts)
  const wagesFen = [...grossOf(waiting), ...amountsOf(undecided)]
  const complained = complainedFen(facts, [...owedClaims(facts), ...undecided, ...disputable])
  return {
    ...{ escrowFen, marks, gig },
    wagesFen,
    reservedFen: [...wagesFen, ...amountsOf(disputable), ...complained],
    planFen: [...grossOf(planned), ...amountsOf([...undecided, ...disputable]), ...complained],
    underWay: isUnheard(facts) || isBeingCalledOff(facts),
  }
}

/** Twenty complaints of each of a crew of fifty: more open ones at once there are not. */
const reservationsMaximum = 1_000

export async function claimsOf(
  { reads, now }: Pick<Call, 'reads' | 'now'>,
  gigId: string,
  heardOf: string | null = null,
): Promise<GigClaims> {
  const escrowFen = await balanceFen(`escrow:${gigId}`)
  const marks = await marksOf(reads, gigId)
  const gig = await readGig(reads, gigId)
  must(gig !== undefined, `gig ${gigId} is stored`)
  const [bookings, shifts, items, reserved] = await Promise.all([
    bookingsOfGig(gigId),
    shiftsOfGig(gigId),
    itemsOfGig(gigId),
    search(reservations, { where: { gigId, isOpen: true }, limit: reservationsMaximum }),
  ])
  const read = { bookings, shifts, items, reservations: reserved }
  return claimsIn({ ...{ escrowFen, marks, gig, now, heardOf }, ...read })
}

/** Seats may still be taken until the work is over or called off: their wages stay where they are. */
export const isOver = (gig: Gig, now: Instant): boolean => gig.state === 'cancelled' || endsAt(gig) <= now

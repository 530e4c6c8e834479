/** Before an acceptance is written: may this worker take the seat, and is it theirs now? */
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { twinAnswers } from '../_kernel/audit'
import { type Call, personOf } from '../_kernel/call'
import { getOne, type Stored } from '../_kernel/collections'
import type { Person } from '../_kernel/person'
import { presentReads } from '../_kernel/transact'
import { partsOpenTo } from './part-seats'
import { livePromises, promiseTo } from './promises'
import {
  applicationIdOf,
  applications,
  bookingIdOf,
  bookings,
  type Gig,
  gigs,
  type SeatPromise,
} from './repository'
import { type Claimed, claimSeat, freeClaim, keepsSeat, type SeatClaim, takeOverSeat } from './seats'
import { refusedToWork } from './suitable'

export interface FoundSeat {
  readonly gig: Stored<Gig>
  /** The claim of this call; undefined when the worker's seat was claimed by an earlier call or a twin. */
  readonly claim: SeatClaim | undefined
  /** The offer of a round that the claim takes up; undefined for a seat that is simply grabbed. */
  readonly promise?: SeatPromise | undefined
}

type AcceptCall = Call<{ readonly gigId: string }>

/** A gig whose employer chooses is open only to whom a seat was offered. */
async function withoutOffer(call: AcceptCall, gig: Gig, person: Person): Promise<Refusal | undefined> {
  if (gig.hiring === 'instant') return undefined
  const application = await call.reads.get(applications, applicationIdOf(gig.gigId, person._id))
  if (application?.state === 'offered') return undefined
  return refuse('gigs.booking.not-offered', houseRule('C-08'), { state: application?.state ?? 'none' })
}

/**
 * True when the claim has become a booking that still has its seat; an old read would free the seat of one.
 */
async function isBooked({ gigId, workerId }: SeatClaim): Promise<boolean> {
  const booking = await presentReads.get(bookings, bookingIdOf(gigId, workerId))
  return booking !== undefined && keepsSeat(booking)
}

/** Two seconds: longer than any twin needs. */
const twinTries = 40

/**
 * The worker holds a seat already: the booking is written, or a twin is about to, or a call has died in
 * between. A claim that died before its gig was called off leads to no booking any more.
 */
async function seatHeld(call: AcceptCall, gig: Stored<Gig>, claim: SeatClaim): Promise<FoundSeat | Refusal> {
  if (await isBooked(claim)) return { gig, claim: undefined }
  if (gig.state === 'cancelled') return refuse('gigs.gig.not-open', houseRule('B-14'), { state: gig.state })
  if (await takeOverSeat(gig, claim)) return { gig, claim, promise: gig.promises?.[claim.workerId] }
  await twinAnswers(call, twinTries)
  return { gig, claim: undefined }
}

/** What is left may be kept for people to whom a round offered it, until their time to answer is over. */
function withoutSeat(gig: Gig, seat: Claimed, { now }: AcceptCall): Refusal {
  const { headcount } = gig
  if (seat === 'noPart') return refuse('gigs.seat.no-part', houseRule('C-03'))
  if (seat !== 'promised') return refuse('gigs.seat.none-left', houseRule('B-14'), { headcount })
  const last = livePromises(gig, now).map(([, { until }]) => until)
  return refuse('gigs.seat.promised', houseRule('C-05'), { until: last.sort()[0] ?? now })
}

/** Claims a seat, or says why there is none for this person. */
export async function findSeat(call: AcceptCall): Promise<FoundSeat | Refusal> {
  const { gigId } = call.input
  const person = personOf(call)
  const gig = await getOne(gigs, gigId)
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  const claim = { gigId, workerId: person._id, at: call.now, parts: partsOpenTo(gig, person) }
  if (gig.holders[person._id] !== undefined) return seatHeld(call, gig, claim)
  const refusal = refusedToWork(gig, person, call.now) ?? (await withoutOffer(call, gig, person))
  if (refusal) return refusal
  const seat = await claimSeat(claim, gig)
  if (seat === 'held') return seatHeld(call, gig, claim)
  if (seat === 'claimed') return { gig, claim, promise: promiseTo(gig, person._id, call.now) }
  return withoutSeat(gig, seat, call)
}

/**
 * Gives the seat back when the acceptance came to nothing. The answer to a commit may be lost although it was
 * done: then the booking stands, and its seat with it.
 */
export async function giveSeatBack(_call: unknown, { gig, claim }: FoundSeat): Promise<void> {
  if (!claim || (await isBooked(claim))) return
  const present = gig.parts && (await presentReads.get(gigs, claim.gigId))
  await freeClaim(claim, present?.partOf?.[claim.workerId])
}

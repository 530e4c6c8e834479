/**
 * Claims and frees seats by one conditional update each: the store decides who was first, without a
 * transaction.
 */
import { type Instant, minutesBetween } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import { claimOne } from '../_kernel/collections'
import { presentReads } from '../_kernel/transact'
import { claimingPart, freeingPart, partFor, withPartBack } from './part-seats'
import { keptForOthers, promiseTo, sameTurn, withoutPromises } from './promises'
import { type Booking, type Gig, gigs } from './repository'

const holderField = (workerId: string) => `holders.${workerId}`

export interface SeatClaim {
  readonly gigId: string
  readonly workerId: string
  readonly at: Instant
  /** Parts of the crew this worker may take without an offer, where the crew is made of parts. */
  readonly parts?: readonly string[]
}

/**
 * A booking keeps its seat until its worker gives it back; one that was given back proves no claim of
 * later.
 */
export const keepsSeat = ({ state }: Pick<Booking, 'state'>): boolean => state !== 'cancelledByWorker'

/** A claim older than this belongs to a call that has died: no function lives so long. */
const deadAfterMinutes = 1

/** Under which condition the seat may be claimed, and what the claim changes. */
function claiming(claim: SeatClaim, gig: Gig) {
  const { gigId, workerId, at } = claim
  const field = holderField(workerId)
  const ofPart = claimingPart(gig, partFor(gig, claim), claim)
  const where = { _id: gigId, state: 'published', [field]: query.exists(false), ...ofPart.where }
  const change = { seatsLeft: query.inc(-1), [field]: at, claimedAt: at, ...ofPart.change }
  const promise = promiseTo(gig, workerId, at)
  if (promise) {
    const own = { seatsLeft: query.gt(0), [`promises.${workerId}.roundId`]: promise.roundId }
    return { where: { ...where, ...own }, change }
  }
  const kept = keptForOthers(gig, workerId, at)
  return { where: { ...where, seatsLeft: query.gt(kept), ...sameTurn(gig) }, change }
}

/** `noPart`: seats are free, but none of a part that this worker may take. */
export type Claimed = 'claimed' | 'held' | 'none' | 'promised' | 'noPart'

/** When seats or promises have changed since the gig was read, it is tried with the present ones. */
const claimTries = 4

const hasFreeSeat = (gig: Gig, claim: SeatClaim): boolean =>
  gig.seatsLeft >
  (promiseTo(gig, claim.workerId, claim.at) ? 0 : keptForOthers(gig, claim.workerId, claim.at))

/** What a gig offers to a claim that has just failed; `free` when it may be tried again. */
function stateFor(claim: SeatClaim, gig: Gig | undefined): Exclude<Claimed, 'claimed'> | 'free' {
  if (gig?.holders[claim.workerId] !== undefined) return 'held'
  if (gig?.state !== 'published' || gig.seatsLeft < 1) return 'none'
  if (!hasFreeSeat(gig, claim)) return 'promised'
  return partFor(gig, claim) === null ? 'noPart' : 'free'
}

/**
 * `claimed`: the seat is this call's. `held`: this worker holds one already, by an earlier call or by a
 * twin that is still running. `promised`: what is left is kept for others. `none`: no seat is left, or the
 * post is no longer published.
 */
export async function claimSeat(claim: SeatClaim, known: Gig, tries = claimTries): Promise<Claimed> {
  const { where, change } = claiming(claim, known)
  const isOpen = partFor(known, claim) !== null
  if (isOpen && (await claimOne(gigs, where, change))) return 'claimed'
  // A twin may have claimed it a moment ago, and an old read would deny its seat.
  const present = await presentReads.get(gigs, claim.gigId)
  const state = stateFor(claim, present)
  if (state !== 'free') return state
  return present && tries > 1 ? claimSeat(claim, present, tries - 1) : 'none'
}

/**
 * Takes over the seat that a call which died has left behind; false while that call may still be running.
 */
export async function takeOverSeat(gig: Gig, { gigId, workerId, at }: SeatClaim): Promise<boolean> {
  const heldSince = gig.holders[workerId]
  if (heldSince === undefined || minutesBetween({ from: heldSince, to: at }) < deadAfterMinutes) return false
  const field = holderField(workerId)
  return claimOne(gigs, { _id: gigId, [field]: heldSince }, { [field]: at, claimedAt: at })
}

/**
 * Gives back the seat of exactly this claim; a seat that somebody has taken over since is left alone. `part`:
 * the part of the crew the claim has taken.
 */
export const freeClaim = ({ gigId, workerId, at }: SeatClaim, part: string | undefined): Promise<boolean> => {
  const field = holderField(workerId)
  const change = { [field]: query.remove(), seatsLeft: query.inc(1), ...freeingPart(workerId, part) }
  return claimOne(gigs, { _id: gigId, [field]: at }, change)
}

/** The gig after the worker has given their seat back; who holds none changes nothing. */
export function withoutHolder(gig: Gig, workerId: string): Gig {
  const { [workerId]: held, ...holders } = gig.holders
  if (held === undefined) return gig
  const freed = { ...withPartBack(gig, workerId), holders, seatsLeft: gig.seatsLeft + 1 }
  return gig.promises?.[workerId] ? withoutPromises(freed, [workerId]) : freed
}

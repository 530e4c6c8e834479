/**
 * Claims and frees seats by one conditional update each: the store decides who was first, without a
 * transaction.
 */
import { type Instant, minutesBetween } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import { claimOne } from '../_kernel/collections'
import { presentReads } from '../_kernel/transact'
import { type Booking, type Gig, gigs } from './repository'

const holderField = (workerId: string) => `holders.${workerId}`

export interface SeatClaim {
  readonly gigId: string
  readonly workerId: string
  readonly at: Instant
}

/**
 * A booking keeps its seat until its worker gives it back; one that was given back proves no claim of later.
 */
export const keepsSeat = ({ state }: Pick<Booking, 'state'>): boolean => state !== 'cancelledByWorker'

/** A claim older than this belongs to a call that has died: no function lives so long. */
const deadAfterMinutes = 1

/**
 * `claimed`: the seat is this call's. `held`: this worker holds one already, by an earlier call or by a twin
 * that is still running. `none`: no seat is left, or the post is no longer published.
 */
export async function claimSeat({ gigId, workerId, at }: SeatClaim): Promise<'claimed' | 'held' | 'none'> {
  const field = holderField(workerId)
  const claimed = await claimOne(
    gigs,
    { _id: gigId, state: 'published', seatsLeft: query.gt(0), [field]: query.exists(false) },
    { seatsLeft: query.inc(-1), [field]: at, claimedAt: at },
  )
  if (claimed) return 'claimed'
  // A twin may have claimed it a moment ago, and an old read would deny its seat.
  const gig = await presentReads.get(gigs, gigId)
  return gig?.holders[workerId] === undefined ? 'none' : 'held'
}

/** Takes over the seat that a call which died has left behind; false while that call may still be running. */
export async function takeOverSeat(gig: Gig, { gigId, workerId, at }: SeatClaim): Promise<boolean> {
  const heldSince = gig.holders[workerId]
  if (heldSince === undefined || minutesBetween({ from: heldSince, to: at }) < deadAfterMinutes) return false
  const field = holderField(workerId)
  return claimOne(gigs, { _id: gigId, [field]: heldSince }, { [field]: at, claimedAt: at })
}

/** Gives back the seat of exactly this claim; a seat that somebody has taken over since is left alone. */
export const freeClaim = ({ gigId, workerId, at }: SeatClaim): Promise<boolean> => {
  const field = holderField(workerId)
  return claimOne(gigs, { _id: gigId, [field]: at }, { [field]: query.remove(), seatsLeft: query.inc(1) })
}

/** The gig after the worker has given their seat back; who holds none changes nothing. */
export function withoutHolder(gig: Gig, workerId: string): Gig {
  const { [workerId]: held, ...holders } = gig.holders
  return held === undefined ? gig : { ...gig, holders, seatsLeft: gig.seatsLeft + 1 }
}

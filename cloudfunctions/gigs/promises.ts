/**
 * Seats that a round keeps for those to whom it offered them, in the gig itself, so that one conditional
 * update sees seats, holders and promises together.
 */
import { earliestOf, type Instant } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import { claimOne } from '../_kernel/collections'
import { presentReads } from '../_kernel/transact'
import { type Gig, gigs, type SeatPromise } from './repository'

/**
 * Whom a seat is kept for at `now`: a promise is over at the moment its offer ends. Who has taken theirs
 * needs none, but it stays beside the holder, so that an acceptance that comes to nothing does not cost the
 * offer.
 */
export const livePromises = (
  { promises = {}, holders }: Gig,
  now: Instant,
): readonly (readonly [string, SeatPromise])[] =>
  Object.entries(promises).filter(([workerId, { until }]) => now < until && holders[workerId] === undefined)

/** The seat kept for this worker, or undefined. */
export const promiseTo = (gig: Gig, workerId: string, now: Instant): SeatPromise | undefined =>
  livePromises(gig, now).find(([keptFor]) => keptFor === workerId)?.[1]

/** Seats that others have been promised. */
export const keptForOthers = (gig: Gig, workerId: string, now: Instant): number =>
  livePromises(gig, now).filter(([keptFor]) => keptFor !== workerId).length

/** Condition under which the promises are still those that were read. */
export const sameTurn = ({ promiseTurn }: Gig) => ({ promiseTurn: promiseTurn ?? query.exists(false) })

export interface OfferedGig {
  readonly gigId: string
  /** Part of the crew; absent where all seats are alike. */
  readonly part?: string | undefined
  readonly workerIds: readonly string[]
  readonly until: Instant
}

interface Promising {
  readonly roundId: string
  readonly now: Instant
  readonly offered: OfferedGig
}

type Live = ReturnType<typeof livePromises>

const leftOf = ({ partsLeft = {} }: Gig, part: string): number => partsLeft[part] ?? 0
const countOf = (live: Live, part: string): number =>
  live.filter(([, promise]) => promise.part === part).length

/** Condition under which the seats of a part are still those that were read. */
const samePart = (gig: Gig, part: string | undefined) =>
  part === undefined ? {} : { [`partsLeft.${part}`]: leftOf(gig, part) }

/** Of those offered a seat, who still needs a promise and can have one. */
function toPromise(gig: Gig, { now, offered }: Promising): readonly string[] {
  const live = livePromises(gig, now)
  const { part } = offered
  const whole = gig.seatsLeft - live.length
  const ofPart = part === undefined ? whole : leftOf(gig, part) - countOf(live, part)
  const free = Math.max(0, Math.min(whole, ofPart))
  const known = new Set([...live.map(([workerId]) => workerId), ...Object.keys(gig.holders)])
  return offered.workerIds.filter((workerId) => !known.has(workerId)).slice(0, free)
}

function promisesFor(workerIds: readonly string[], { roundId, offered }: Promising) {
  const part = offered.part === undefined ? {} : { part: offered.part }
  const promise = { roundId, until: offered.until, ...part }
  return Object.fromEntries(workerIds.map((workerId) => [`promises.${workerId}`, query.set(promise)]))
}

const triesMaximum = 4

/**
 * Keeps seats of one gig, as many as are free; who was faster keeps what they took. Safe to repeat, and
 * does nothing once the offer has ended.
 */
export async function promiseSeatsOf(gig: Gig, promising: Promising): Promise<void> {
  const { now, offered } = promising
  let known: Gig | undefined = gig
  for (let tried = 0; known && tried < triesMaximum; tried += 1) {
    const workerIds = toPromise(known, promising)
    if (workerIds.length === 0 || offered.until <= now || known.state !== 'published') return
    const promised = promisesFor(workerIds, promising)
    const until = known.promisedUntil ? earliestOf(known.promisedUntil, offered.until) : offered.until
    const isKept = await claimOne(
      gigs,
      {
        _id: gig.gigId,
        state: 'published',
        seatsLeft: known.seatsLeft,
        ...sameTurn(known),
        ...samePart(known, offered.part),
      },
      { ...promised, promiseTurn: query.inc(1), promisedUntil: until },
    )
    if (isKept) return
    known = await presentReads.get(gigs, gig.gigId)
  }
}

/** The gig without these promises. */
export function withoutPromises(gig: Gig, workerIds: readonly string[]): Gig {
  const left = Object.entries(gig.promises ?? {}).filter(([workerId]) => !workerIds.includes(workerId))
  const [first, ...others] = left.map(([, { until }]) => until)
  const promisedUntil = first === undefined ? null : earliestOf(first, ...others)
  return {
    ...gig,
    promises: Object.fromEntries(left),
    promiseTurn: (gig.promiseTurn ?? 0) + 1,
    promisedUntil,
  }
}

/** Seats of a crew that is made of parts: how many are left of each, and whose seat each holder has. */
import type { GigFields, GigView } from '@/contract/gigs'
import { partsToTake } from '@/domain/gigs/crew-parts'
import type { Instant } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import type { Person } from '../_kernel/person'
import { livePromises, promiseTo } from './promises'
import type { Gig } from './repository'

/** What a new post stores of its parts; nothing where all seats are alike. */
export function seatsOfParts({ parts }: GigFields): Pick<Gig, 'partsLeft' | 'partOf'> {
  if (!parts) return {}
  return { partsLeft: Object.fromEntries(parts.map(({ seats }, index) => [`p${index}`, seats])), partOf: {} }
}

/** Seats of a part that nobody holds. */
export const leftOf = ({ partsLeft = {} }: Gig, part: string): number => partsLeft[part] ?? 0

interface Asking {
  readonly workerId: string
  readonly at: Instant
  /** Parts this worker may take without an offer, the one to be taken first in front. */
  readonly parts?: readonly string[]
}

/** Seats of a part that are kept for others. */
const keptOf = (gig: Gig, part: string, { workerId, at }: Asking): number =>
  livePromises(gig, at).filter(([keptFor, promise]) => keptFor !== workerId && promise.part === part).length

/**
 * The part whose seat the worker would get now: the one they were promised, else the first they may take that
 * has a seat nobody is promised. Null when there is none, undefined where all seats are alike.
 */
export function partFor(gig: Gig, asking: Asking): string | null | undefined {
  if (!gig.parts) return undefined
  const promise = promiseTo(gig, asking.workerId, asking.at)
  if (promise) return promise.part
  return (asking.parts ?? []).find((part) => leftOf(gig, part) > keptOf(gig, part, asking)) ?? null
}

/** Parts whose seats this person may take without an offer. */
export const partsOpenTo = (gig: Gig, person: Person): readonly string[] =>
  gig.parts ? partsToTake(gig.parts, person, gig.workOn) : []

/** Under which further condition the seat of a part is claimed, and what that changes. */
export function claimingPart(gig: Gig, part: string | null | undefined, asking: Asking) {
  if (typeof part !== 'string') return { where: {}, change: {} }
  const isPromised = promiseTo(gig, asking.workerId, asking.at) !== undefined
  const field = `partsLeft.${part}`
  return {
    where: { [field]: query.gt(isPromised ? 0 : keptOf(gig, part, asking)) },
    change: { [field]: query.inc(-1), [`partOf.${asking.workerId}`]: part },
  }
}

/** What giving back the seat of a part changes. */
export const freeingPart = (workerId: string, part: string | undefined) =>
  part === undefined ? {} : { [`partsLeft.${part}`]: query.inc(1), [`partOf.${workerId}`]: query.remove() }

/** The gig whose part has its seat back. */
export function withPartBack(gig: Gig, workerId: string): Gig {
  const { [workerId]: part, ...partOf } = gig.partOf ?? {}
  if (part === undefined) return gig
  return { ...gig, partOf, partsLeft: { ...gig.partsLeft, [part]: leftOf(gig, part) + 1 } }
}

/** Seats of a part that nobody holds and no offer keeps. */
export const freeSeatsOf = (gig: Gig, part: string, now: Instant): number =>
  Math.max(
    0,
    leftOf(gig, part) - livePromises(gig, now).filter(([, promise]) => promise.part === part).length,
  )

/** The parts as anybody may read them; empty where all seats are alike. */
export const partViews = (gig: Gig): GigView['parts'] =>
  (gig.parts ?? []).map((part) => ({ ...part, seatsLeft: leftOf(gig, part.key) }))

/** Key of the part whose seat the person has or is promised; null where all seats are alike. */
export const seatPartOf = ({ partOf = {}, promises = {} }: Gig, workerId: string): string | null =>
  partOf[workerId] ?? promises[workerId]?.part ?? null

/** How many people each gig was open to in the last round of its day. */
import { marketDayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import { getMany, search } from '../_kernel/collections'
import { placesOf } from './reading-round'
import { roundPointers, rounds } from './repository'

const mostRounds = 100

/** By gig; a gig that no round has seen is not in it. */
export async function eligibleByGig(now: Instant): Promise<ReadonlyMap<string, number>> {
  const where = { workOn: query.gte(marketDayOf(now)) }
  const pointers = await search(roundPointers, { where, limit: mostRounds })
  const standing = await getMany(
    rounds,
    pointers.map(({ roundId }) => roundId),
  )
  const places = await Promise.all(standing.map(placesOf))
  const byGig = new Map<string, number>()
  // Parts of one crew share their people: the widest of them says how many there are.
  for (const { gigId, eligible } of places.flat()) byGig.set(gigId, Math.max(eligible, byGig.get(gigId) ?? 0))
  return byGig
}

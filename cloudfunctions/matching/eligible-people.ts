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
  return new Map(places.flat().map(({ gigId, eligible }) => [gigId, eligible]))
}

/** What other functions may read of markets. */
import type { Instant } from '@/domain/calendar/instant'
import { marketDayOf } from '@/domain/calendar/day'
import { query } from '../_kernel/cloud'
import { count, getMany, getOne, type Reads, search, type Stored } from '../_kernel/collections'
import { type Market, markets, type Presence, presenceId, presences } from './repository'

export type { Market, Presence } from './repository'

/** The market in the directory, or undefined. */
export const readMarket = (marketId: string): Promise<Stored<Market> | undefined> => getOne(markets, marketId)

/** Markets that this instance has seen in the directory; none is ever taken out of it. */
const seen = new Set<string>()

/** True when the market stands in the directory. */
export async function isMarket(marketId: string, reads: Reads): Promise<boolean> {
  if (seen.has(marketId)) return true
  if ((await reads.get(markets, marketId)) === undefined) return false
  seen.add(marketId)
  return true
}

/** What a visitor without a code sees: the first key of the directory, which is the city's seat (德城区). */
export async function firstMarket(): Promise<Stored<Market> | undefined> {
  const [market] = await search(markets, { where: {}, orderBy: [['marketId', 'asc']], limit: 1 })
  return market
}

const lasts = ({ leftAt, until }: Presence, now: Instant) => leftAt === null && now < until

/** Where the person is now, or undefined when they have left, never came, or did not renew it in time. */
export async function readPresence(personId: string, now: Instant): Promise<Presence | undefined> {
  const presence = await getOne(presences, presenceId(personId, marketDayOf(now)))
  return presence && lasts(presence, now) ? presence : undefined
}

/** Where these people are now; who is nowhere is not among them. */
export async function readPresences(
  personIds: readonly string[],
  now: Instant,
): Promise<readonly Stored<Presence>[]> {
  const ids = personIds.map((id) => presenceId(id, marketDayOf(now)))
  return (await getMany(presences, ids)).filter((presence) => lasts(presence, now))
}

const waitingAt = (marketId: string, now: Instant) => ({
  marketId,
  marketDay: marketDayOf(now),
  leftAt: null,
  until: query.gt(now),
})

/** How many people are waiting at the market now. */
export const countWaiting = (marketId: string, now: Instant): Promise<number> =>
  count(presences, waitingAt(marketId, now))

const page = 1_000

/** Everybody who is waiting at the market now, however many they are. */
export async function everybodyAt(marketId: string, now: Instant): Promise<readonly Stored<Presence>[]> {
  const found: Stored<Presence>[] = []
  for (let skip = 0; ; skip += page) {
    const where = waitingAt(marketId, now)
    const some = await search(presences, { where, orderBy: [['_id', 'asc']], limit: page, skip })
    found.push(...some)
    if (some.length < page) return found
  }
}

const mostWaiting = 500

/** Who is waiting at the market now. */
export const presentAt = (marketId: string, now: Instant): Promise<Stored<Presence>[]> =>
  search(presences, { where: waitingAt(marketId, now), limit: mostWaiting })

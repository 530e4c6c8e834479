/** What other functions may read of markets. */
import type { Day } from '@/domain/calendar/day'
import { count, getMany, getOne, type Stored } from '../_kernel/collections'
import { type Market, markets, type Presence, presenceId, presences } from './repository'

export type { Market, Presence } from './repository'

/** The market in the directory, or undefined. */
export const readMarket = (marketId: string): Promise<Stored<Market> | undefined> => getOne(markets, marketId)

/** Where the person is on this market day, or undefined when they have left or never came. */
export async function readPresence(personId: string, marketDay: Day): Promise<Presence | undefined> {
  const presence = await getOne(presences, presenceId(personId, marketDay))
  return presence?.leftAt === null ? presence : undefined
}

/** The presences of these people on this market day, by person. */
export async function readPresences(
  personIds: readonly string[],
  marketDay: Day,
): Promise<ReadonlyMap<string, Presence>> {
  const found = await getMany(presences, personIds.map((personId) => presenceId(personId, marketDay)))
  return new Map(found.filter(({ leftAt }) => leftAt === null).map((presence) => [presence.personId, presence]))
}

/** How many people are waiting at the market on this market day. */
export const countWaiting = (marketId: string, marketDay: Day): Promise<number> =>
  count(presences, { marketId, marketDay, leftAt: null })

/** Finds gigs that workers may see now: published, in time, with a seat left. */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { TradeKey } from '@/policies/trades'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { type Gig, gigs } from './repository'

export interface OpenGigsWanted {
  readonly now: Instant
  readonly limit: number
  readonly marketId?: string | undefined
  readonly trade?: TradeKey | undefined
  readonly workOn?: Day | undefined
  /** Only gigs that stand behind this one in the list. */
  readonly afterKey?: string | undefined
}

const given = (conditions: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined))

/** In the order of their start. A list key begins with the start, so what has begun lies below `now`. */
export function searchOpenGigs(wanted: OpenGigsWanted): Promise<Stored<Gig>[]> {
  const { now, limit, marketId, trade, workOn, afterKey } = wanted
  const from = afterKey === undefined ? query.gte(now) : query.gt(afterKey)
  const where = {
    state: 'published',
    listKey: from,
    seatsLeft: query.gt(0),
    ...given({ marketId, trade, workOn }),
  }
  return search(gigs, { where, orderBy: [['listKey', 'asc']], limit })
}

const mostNews = 200

/** Gigs that have come into the list since then: posted, or let through by an officer. */
export async function openedSince(since: Instant, now: Instant): Promise<readonly Stored<Gig>[]> {
  const open = { state: 'published', listKey: query.gte(now), seatsLeft: query.gt(0) }
  const news = (field: string) =>
    search(gigs, {
      where: { ...open, [field]: query.gte(since) },
      orderBy: [[field, 'desc']],
      limit: mostNews,
    })
  const [posted, decided] = await Promise.all([news('postedAt'), news('decision.at')])
  return [...posted, ...decided.filter(({ postedAt }) => postedAt < since)]
}

/**
 * One page of late wages, the longest due first: of everywhere, or of the markets that the officer looks
 * after.
 */
import { lateBecause, type LateBecause, unpaidStates } from '@/domain/wages/late-because'
import { dueBy, type LateLevel } from '@/domain/wages/wage-due-day'
import { type Call, personOf } from '../_kernel/call'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { marketsOf } from '../_kernel/person'
import { readGigs } from '../gigs/reader'
import { type PayItem, payItems } from './repository'

export interface LateQuestion {
  readonly level: LateLevel
  readonly because?: LateBecause | undefined
  readonly marketId?: string | undefined
  readonly after: number
  readonly limit: number
}

export interface LatePage {
  readonly items: readonly Stored<PayItem>[]
  /** Where the next page begins; null when there is none. */
  readonly next: number | null
}

/** Read at most this many to fill one page: a rare cause may leave a page short, never the list. */
const readMaximum = 400

interface OfGig {
  readonly gigId: string
}

/** Tells of some things of gigs which are of the asked market, and of one that the officer may look at. */
export async function ofMarkets(
  call: Call,
  things: readonly OfGig[],
  marketId: string | undefined,
): Promise<(thing: OfGig) => boolean> {
  const own = marketsOf(personOf(call))
  if (own === null && marketId === undefined) return () => true
  const gigs = await readGigs([...new Set(things.map(({ gigId }) => gigId))])
  return ({ gigId }) => {
    const market = gigs.get(gigId)?.marketId ?? ''
    return (own?.includes(market) ?? true) && (marketId === undefined || market === marketId)
  }
}

export async function latePage(call: Call, asked: LateQuestion): Promise<LatePage> {
  const { level, because, marketId, after, limit } = asked
  const found = await search(payItems, {
    where: { state: query.in([...unpaidStates]), dueOn: query.lte(dueBy(level, call.today)) },
    orderBy: [
      ['dueOn', 'asc'],
      ['_id', 'asc'],
    ],
    skip: after,
    limit: readMaximum,
  })
  const isThere = await ofMarkets(call, found, marketId)
  const isAsked = (item: PayItem) => isThere(item) && (because === undefined || lateBecause(item) === because)
  const places = found.flatMap((item, place) => (isAsked(item) ? [place] : []))
  const shown = places.slice(0, limit)
  const last = places.length > limit ? (shown.at(-1) ?? 0) + 1 : found.length
  const isAll = last === found.length && found.length < readMaximum
  return { items: shown.flatMap((place) => found[place] ?? []), next: isAll ? null : after + last }
}

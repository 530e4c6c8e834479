/**
 * What a round must know of gigs: the places of a day, the hours people have booked, and what law closes.
 */
import { daysBetween, type Day, instantAt, plusDays } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { reachableRail } from '@/domain/gigs/reachable-rail'
import type { ClosedRail, ClosedTrade, MinuteSpan } from '@/domain/matching/round/round'
import { fundsModels } from '@/domain/money/rail'
import { isRefusal } from '@/domain/policy/refusal'
import { tradeForMinor } from '@/domain/accounts/minor-trades'
import { workingAge } from '@/domain/accounts/working-age'
import { query } from '../_kernel/cloud'
import { getMany, search, type Stored } from '../_kernel/collections'
import type { Person } from '../_kernel/person'
import { livePromises } from './promises'
import { type Gig, gigs, workdayIdOf, workdays } from './repository'

const page = 1_000

/** Every published gig of the market whose work begins on that day and not before `now`. */
export async function gigsOfDay(wanted: {
  readonly marketId: string
  readonly workOn: Day
  readonly now: Instant
}): Promise<readonly Stored<Gig>[]> {
  const { marketId, workOn, now } = wanted
  const midnight = instantAt(workOn, 0)
  const listKey = query.and([query.gte(midnight > now ? midnight : now), query.lt(instantAt(workOn, 1_440))])
  const found: Stored<Gig>[] = []
  for (let skip = 0; ; skip += page) {
    const where = { marketId, state: 'published', listKey }
    const some = await search(gigs, { where, orderBy: [['listKey', 'asc']], limit: page, skip })
    found.push(...some)
    if (some.length < page) return found
  }
}

/** An offer of a round that still stands, with its gig. */
export interface LiveOffer {
  readonly workerId: string
  readonly gigId: string
  readonly roundId: string
  readonly until: Instant
}

/** Who is promised a seat of these gigs now. */
export const liveOffersOf = (list: readonly Gig[], now: Instant): readonly LiveOffer[] =>
  list.flatMap((gig) =>
    livePromises(gig, now).map(([workerId, promise]) => ({ workerId, gigId: gig.gigId, ...promise })),
  )

/** Seats that nobody holds and no offer keeps. */
export const freeSeats = (gig: Gig, now: Instant): number =>
  Math.max(0, gig.seatsLeft - livePromises(gig, now).length)

/** Hours that these people have booked on the day and, for work past midnight, on the next; by person. */
export async function bookedHours(
  workerIds: readonly string[],
  workOn: Day,
): Promise<ReadonlyMap<string, readonly MinuteSpan[]>> {
  const ids = [workOn, plusDays(workOn, 1)].flatMap((day) => workerIds.map((id) => workdayIdOf(id, day)))
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    getMany(workdays, ids.slice(index * page, (index + 1) * page)),
  )
  const spans = new Map<string, MinuteSpan[]>()
  for (const { workerId, booked } of (await Promise.all(pages)).flat()) {
    const own = spans.get(workerId) ?? []
    for (const time of booked) {
      const past = daysBetween({ from: workOn, to: time.workOn }) * 1_440
      own.push({ from: past + time.startMinute, to: past + time.endMinute })
    }
    spans.set(workerId, own)
  }
  return spans
}

/** What age and the missing phone close to a person on that day, among the trades they named. */
export function closedTo(
  { realName, openid, trades }: Person,
  workOn: Day,
): { readonly closedTrades: readonly ClosedTrade[]; readonly closedRails: readonly ClosedRail[] } {
  const age = realName === null ? undefined : workingAge({ birthOn: realName.bornOn, workOn })
  const closedTrades = trades.flatMap((trade): ClosedTrade[] => {
    const answer = isRefusal(age) || age === undefined ? age : tradeForMinor({ trade, isMinor: age.isMinor })
    return isRefusal(answer) ? [{ trade, why: answer }] : []
  })
  const closedRails = fundsModels.flatMap((fundsModel): ClosedRail[] => {
    const answer = reachableRail({ fundsModel, hasWechat: openid !== null })
    return isRefusal(answer) ? [{ fundsModel, why: answer }] : []
  })
  return { closedTrades, closedRails }
}

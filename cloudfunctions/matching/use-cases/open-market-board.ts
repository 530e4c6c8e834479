/** The landing of a market's code: the place, who waits, what is open, and what the public must see. */
import type { ParsedInput } from '@/contract/actions'
import type { MarketBoard } from '@/contract/matching'
import { marketDutyTexts } from '@/copy/zh/market-duties'
import { marketDayOf, plusDays } from '@/domain/calendar/day'
import { isOpen } from '@/domain/markets/opening-hours'
import { publicDuties } from '@/domain/markets/public-duties'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { readCode } from '../../_kernel/signature'
import { type Gig, gigViews, searchOpenGigs } from '../../gigs/reader'
import { countWaiting, firstMarket, type Market, readMarket, readPresence } from '../../markets/reader'

type Input = ParsedInput<'matching.openMarketBoard'>

const shownAtMost = 50

interface Scanned {
  readonly marketId: string | undefined
  readonly code: string | null
}

/** A code that was not signed here counts as none. */
function scanned({ code }: Input): Scanned {
  const [marketId] = (code === undefined ? undefined : readCode('market', code)) ?? []
  return { marketId, code: marketId === undefined ? null : (code ?? null) }
}

/** The market of the code, the one named, the visitor's own, or the first of the directory. */
async function marketFor(call: Call<Input>, { marketId }: Scanned): Promise<Stored<Market> | undefined> {
  const wanted = marketId ?? call.input.marketId ?? call.caller.person?.marketId ?? undefined
  return wanted === undefined ? firstMarket() : readMarket(wanted)
}

/** Open gigs of this market day and the next. */
async function gigsOfTheseDays({ now }: Call, marketId: string): Promise<readonly Gig[]> {
  const last = plusDays(marketDayOf(now), 1)
  const found = await searchOpenGigs({ now, marketId, limit: shownAtMost })
  return found.filter(({ workOn }) => workOn <= last)
}

const isHere = async ({ caller, now }: Call, marketId: string): Promise<boolean> =>
  caller.person !== null && (await readPresence(caller.person._id, now))?.marketId === marketId

/** Refuses a market that is not in the directory. */
export async function openMarketBoard(call: Call<Input>): Promise<MarketBoard | Refusal> {
  const code = scanned(call.input)
  const found = await marketFor(call, code)
  if (!found) return refuse('markets.market.unknown', houseRule('A-11'))
  const { _id: marketId, ...market } = found
  const [waitingPeople, gigs, iAmPresent] = await Promise.all([
    countWaiting(marketId, call.now),
    gigsOfTheseDays(call, marketId),
    isHere(call, marketId),
  ])
  const openSeats = gigs.reduce((sum, { seatsLeft }) => sum + seatsLeft, 0)
  const texts = marketDutyTexts(market, { gigCount: gigs.length, openSeats })
  return {
    market,
    openNow: isOpen(market, call.now),
    waitingPeople,
    openSeats,
    gigs: await gigViews(gigs, call.now),
    duties: publicDuties({ operator: 'publicBody', texts }).shown,
    code: code.code,
    iAmPresent,
  }
}

/** The two days a worker can plan: what they said for each, what is planned, and until when they can say. */
import type { MyPlan } from '@/contract/round-views'
import { planDays } from '@/domain/matching/plan/plan-day'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { firstMarket, readMarket, readPresence } from '../../markets/reader'
import { plannedDay } from '../planned-day'

/** Refuses when the directory of markets is empty. */
export async function openTomorrow(call: Call): Promise<MyPlan | Refusal> {
  const { _id: personId, marketId } = personOf(call)
  const presence = await readPresence(personId, call.now)
  const known = presence?.marketId ?? marketId
  const market = known === null ? await firstMarket() : await readMarket(known)
  if (!market) return refuse('markets.market.unknown', houseRule('A-11'))
  const asked = { personId, marketId: market.marketId, presence }
  const days = planDays(call.now).map((workOn) => plannedDay(call, { ...asked, workOn }))
  return {
    market: { marketId: market.marketId, marketName: market.name },
    days: await Promise.all(days),
  }
}

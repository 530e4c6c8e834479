/** The two days a worker can plan: what they said for each, what is planned, and until when they can say. */
import type { PlannedDay } from '@/contract/round-views'
import { planDays } from '@/domain/matching/plan/plan-day'
import { type Call, personOf } from '../_kernel/call'
import { firstMarket, readMarket, readPresence } from '../markets/reader'
import { plannedDay } from './planned-day'

/** None while the directory of markets is empty. */
export async function twoDays(call: Call): Promise<readonly PlannedDay[]> {
  const { _id: personId, marketId } = personOf(call)
  const presence = await readPresence(personId, call.now)
  const known = presence?.marketId ?? marketId
  const market = known === null ? await firstMarket() : await readMarket(known)
  if (!market) return []
  const asked = { personId, marketId: market.marketId, presence }
  return Promise.all(planDays(call.now).map((workOn) => plannedDay(call, { ...asked, workOn })))
}

/** What a round offered me on a day, until when, and why this and not another. */
import type { ParsedInput } from '@/contract/actions'
import type { MyOffer } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { firstMarket, readPresence } from '../../markets/reader'
import { explainedDay } from '../planned-day'

type Input = ParsedInput<'matching.openMyOffer'>

/** Refuses when the directory of markets is empty. */
export async function openMyOffer(call: Call<Input>): Promise<MyOffer | Refusal> {
  const { _id: personId, marketId } = personOf(call)
  const presence = await readPresence(personId, call.now)
  const known = presence?.marketId ?? marketId ?? (await firstMarket())?.marketId
  if (known === undefined) return refuse('markets.market.unknown', houseRule('A-11'))
  return explainedDay(call, { personId, workOn: call.input.workOn, marketId: known, presence })
}

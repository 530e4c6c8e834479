/** "I am here and want work today": presence by the shelter's signed code. */
import type { ParsedInput } from '@/contract/actions'
import { marketDayOf } from '@/domain/calendar/day'
import { presenceEndsAt } from '@/domain/markets/presence'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { readCode } from '../../_kernel/signature'
import type { Unit } from '../../_kernel/unit'
import { markets, type Presence, presenceId, presences } from '../repository'

type Input = ParsedInput<'markets.markPresent'>

/** Who has come is placed at once where a round of the day stands; the clock's round would find them too. */
function tellDay(unit: Unit, { personId, marketId, marketDay, since }: Presence): void {
  const day = { marketId, workOn: marketDay, personIds: [personId] }
  unit.kick('matching.followPeople', `${personId}:came:${since}`, day)
}

interface Present {
  readonly marketId: string
  readonly marketName: string
  readonly since: string
}

/** Refuses a code that was not signed here. Coming back, or to another market, renews the presence. */
export async function markPresent(call: Call<Input>, unit: Unit): Promise<Present | Refusal> {
  const [marketId] = readCode('market', call.input.code) ?? []
  const market = marketId === undefined ? undefined : await unit.get(markets, marketId)
  if (!market) return refuse('markets.code.not-valid', houseRule('A-13'))
  const person = personOf(call)
  const marketDay = marketDayOf(call.now)
  const id = presenceId(person._id, marketDay)
  const presence: Presence = {
    personId: person._id,
    marketId: market.marketId,
    marketName: market.name,
    marketDay,
    since: call.now,
    until: presenceEndsAt(call.now),
    leftAt: null,
  }
  if (await unit.get(presences, id)) unit.save(presences, id, presence)
  else unit.create(presences, id, presence)
  tellDay(unit, presence)
  return { marketId: presence.marketId, marketName: presence.marketName, since: presence.since }
}

/** A person changes how the app looks to them, which trades they do, and which market is theirs. */
import type { Me } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import { persons } from '../../_kernel/person'
import type { Unit } from '../../_kernel/unit'
import { meOf } from '../me'
import { readUnitOf } from '../reader'

type Input = ParsedInput<'accounts.changeSettings'>

/** Changes only what the input names. Refuses somebody who has not registered. */
export async function changeSettings(call: Call<Input>, unit: Unit): Promise<Me | Refusal> {
  const person = await unit.get(persons, actorIdOf(call))
  if (!person) return refuse('accounts.person.not-registered', houseRule('I-02'))
  const { elderMode = person.elderMode, trades = person.trades, marketId = person.marketId } = call.input
  const changed = { ...person, elderMode, trades, marketId }
  unit.save(persons, person._id, changed)
  return meOf(changed, await readUnitOf(changed, unit), call.today)
}

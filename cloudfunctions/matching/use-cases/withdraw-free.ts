/** Takes "I am free" back; what was accepted stands and is given back where it is booked. */
import type { ParsedInput } from '@/contract/actions'
import type { FreeView } from '@/contract/round-views'
import { registrationStates } from '@/domain/matching/plan/registration-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { freeView } from '../free-view'
import { registrationIdOf, registrations } from '../repository'

type Input = ParsedInput<'matching.withdrawFree'>

/** Refuses a day that was never said, and one that was taken back already. */
export async function withdrawFree(call: Call<Input>, unit: Unit): Promise<FreeView | Refusal> {
  const { workOn } = call.input
  const id = registrationIdOf(workOn, personOf(call)._id)
  const said = await unit.get(registrations, id)
  if (!said || !registrationStates.may(said.state, 'withdrawn'))
    return refuse('matching.plan.not-said', houseRule('C-05'), { workOn })
  const withdrawn = registrationStates.move(said, 'withdrawn')
  unit.save(registrations, id, withdrawn)
  const { marketId, personId } = said
  unit.emit('people.freed', `${personId}:${workOn}:${call.key}`, {
    marketId,
    workOn,
    personIds: [personId],
  })
  return freeView(withdrawn)
}

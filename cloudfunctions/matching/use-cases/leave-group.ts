/** Somebody goes alone again; the others stay together. */
import type { ParsedInput } from '@/contract/actions'
import { withoutMember } from '@/domain/matching/plan/going-together'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { dayGroups, groupIdOf, registrationIdOf, registrations } from '../repository'

type Input = ParsedInput<'matching.leaveGroup'>

/** Refuses who is in no group on that day. */
export async function leaveGroup(call: Call<Input>, unit: Unit): Promise<{ readonly alone: true } | Refusal> {
  const { workOn } = call.input
  const id = registrationIdOf(workOn, personOf(call)._id)
  const said = await unit.get(registrations, id)
  if (said?.groupCode === undefined) return refuse('matching.group.unknown', houseRule('C-03'))
  const { groupCode, ...alone } = said
  const group = await unit.get(dayGroups, groupIdOf(workOn, groupCode))
  if (group) unit.save(dayGroups, groupIdOf(workOn, groupCode), withoutMember(group, said.personId))
  unit.save(registrations, id, alone)
  return { alone: true }
}

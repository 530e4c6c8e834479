/** Somebody who is free agrees to go with others: entering the code of the group is the consent. */
import type { ParsedInput } from '@/contract/actions'
import type { CompanyView } from '@/contract/round-views'
import { withMember } from '@/domain/matching/plan/going-together'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { companyView } from '../groups-of-day'
import { dayGroups, groupIdOf, registrationIdOf, registrations } from '../repository'

type Input = ParsedInput<'matching.joinGroup'>

/** Refuses a code nobody was given, a full group, and who is in one already. */
export async function joinGroup(call: Call<Input>, unit: Unit): Promise<CompanyView | Refusal> {
  const { workOn, code } = call.input
  const id = registrationIdOf(workOn, personOf(call)._id)
  const said = await unit.get(registrations, id)
  if (said?.state !== 'registered') return refuse('matching.plan.not-said', houseRule('C-05'), { workOn })
  if (said.groupCode !== undefined) return refuse('matching.group.already-in', houseRule('C-03'))
  const group = await unit.get(dayGroups, groupIdOf(workOn, code))
  if (!group) return refuse('matching.group.unknown', houseRule('C-03'))
  const joined = withMember(group, said)
  if (isRefusal(joined)) return joined
  unit.save(dayGroups, groupIdOf(workOn, code), joined)
  unit.save(registrations, id, { ...said, groupCode: code })
  return companyView(joined)
}

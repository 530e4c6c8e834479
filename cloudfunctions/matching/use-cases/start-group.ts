/** Somebody who is free says they go with others: they get a code to pass on, and nobody is asked for it. */
import { createHash } from 'node:crypto'
import type { ParsedInput } from '@/contract/actions'
import type { CompanyView } from '@/contract/round-views'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { StoreBusy } from '../../_kernel/transact'
import type { Unit } from '../../_kernel/unit'
import { companyView } from '../groups-of-day'
import { dayGroups, groupIdOf, registrationIdOf, registrations } from '../repository'

type Input = ParsedInput<'matching.startGroup'>

const codes = 1_000_000

/** Six digits that follow from the call, so that the same call sent again starts the same group. */
function codeOf({ key, input }: Call<Input>, attempt: number): string {
  const hash = createHash('sha256').update(`${key} ${input.workOn} ${attempt}`).digest('hex')
  return String(Number.parseInt(hash.slice(0, 12), 16) % codes).padStart(6, '0')
}

async function freeCode(call: Call<Input>, unit: Unit): Promise<string> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const code = codeOf(call, attempt)
    if (!(await unit.getUnlikely(dayGroups, groupIdOf(call.input.workOn, code)))) return code
  }
  throw new StoreBusy('four codes in a row are taken')
}

/** Refuses who has not said they are free, and who is in a group already. */
export async function startGroup(call: Call<Input>, unit: Unit): Promise<CompanyView | Refusal> {
  const { workOn, insists } = call.input
  const id = registrationIdOf(workOn, personOf(call)._id)
  const said = await unit.get(registrations, id)
  if (said?.state !== 'registered') return refuse('matching.plan.not-said', houseRule('C-05'), { workOn })
  if (said.groupCode !== undefined) return refuse('matching.group.already-in', houseRule('C-03'))
  const code = await freeCode(call, unit)
  const { marketId, personId } = said
  const group = { workOn, marketId, code, insists, memberIds: [personId] }
  unit.create(dayGroups, groupIdOf(workOn, code), group)
  unit.save(registrations, id, { ...said, groupCode: code })
  return companyView(group)
}

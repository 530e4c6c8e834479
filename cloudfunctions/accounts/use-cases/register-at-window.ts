/** Staff register somebody without a smartphone, who tells or signs that they agree. */
import type { WindowPerson } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import { newId } from '../../_kernel/identifiers'
import { type PersonFields, persons, type RealName } from '../../_kernel/person'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { confirmedName } from '../confirming'
import { holderOf } from '../registering'
import { blankPerson, identities, identityId, phoneFields } from '../repository'
import { windowPerson } from '../window-person'

type Input = ParsedInput<'accounts.registerAtWindow'>

interface Found {
  readonly realName: RealName
  readonly phoneHolderId: string | undefined
}

async function prepare(call: Call<Input>): Promise<Found | Refusal> {
  const realName = await confirmedName(call)
  if (isRefusal(realName)) return realName
  const { phone } = call.input
  return { realName, phoneHolderId: phone === undefined ? undefined : (await holderOf(phone))?._id }
}

function personFrom(call: Call<Input>, realName: RealName): PersonFields {
  const { phone, trades, marketId } = call.input
  const registeredBy = actorIdOf(call)
  return {
    ...blankPerson({ openid: null, registeredBy, at: call.now }),
    isWorker: true,
    phone: phone === undefined ? null : phoneFields(phone),
    trades,
    marketId,
    realName,
  }
}

/**
 * Who is registered under this identity already keeps what they told, and becomes a worker if they were none.
 */
async function keepKnown(unit: Unit, personId: string): Promise<WindowPerson | Refusal> {
  const known = await unit.get(persons, personId)
  if (!known) return refuse('accounts.identity.taken', houseRule('I-05'))
  const worker = { ...known, isWorker: true }
  if (!known.isWorker) unit.save(persons, personId, worker)
  return windowPerson(worker)
}

async function run(call: Call<Input>, unit: Unit, found: Found): Promise<WindowPerson | Refusal> {
  const lockId = identityId(found.realName.idHash)
  const identity = await unit.get(identities, lockId)
  if (identity) return keepKnown(unit, identity.personId)
  if (found.phoneHolderId !== undefined) return refuse('accounts.phone.taken', houseRule('I-03'))
  const personId = newId()
  const person = personFrom(call, found.realName)
  unit.create(persons, personId, person)
  unit.create(identities, lockId, { personId, at: call.now })
  return windowPerson({ ...person, _id: personId })
}

/** Checks the name exactly as on a phone; how the person agreed stands in the audit row of the call. */
export const registerAtWindow = prepared<Input, WindowPerson, Found>({ prepare, run })

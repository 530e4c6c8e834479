/**
 * A person confirms who they are, once; the name and number are sealed and the birthday alone is kept
 * readable.
 */
import type { Me } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { persons, type RealName } from '../../_kernel/person'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { confirmedName } from '../confirming'
import { meOf } from '../me'
import { readUnitOf } from '../reader'
import { identities, identityId } from '../repository'

type Input = ParsedInput<'accounts.confirmRealName'>

/** Undefined when the identity is free or already this person's. */
async function takenBySomebody(unit: Unit, idHash: string, personId: string): Promise<Refusal | undefined> {
  const identity = await unit.get(identities, identityId(idHash))
  if (!identity) unit.create(identities, identityId(idHash), { personId, at: unit.at })
  const isOthers = identity !== undefined && identity.personId !== personId
  return isOthers ? refuse('accounts.identity.taken', houseRule('I-05')) : undefined
}

async function keep(call: Call<Input>, unit: Unit, realName: RealName): Promise<Me | Refusal> {
  const { _id: personId } = personOf(call)
  const person = (await unit.get(persons, personId)) ?? personOf(call)
  if (person.realName !== null && person.realName.idHash !== realName.idHash) {
    return refuse('accounts.real-name.fixed', houseRule('I-05'))
  }
  const taken = await takenBySomebody(unit, realName.idHash, personId)
  if (taken) return taken
  const confirmed = { ...person, realName }
  unit.save(persons, personId, confirmed)
  return meOf(confirmed, await readUnitOf(confirmed, unit), call.today)
}

/** Refuses a number that does not fit, a child, a name that is another's, and an identity already in use. */
export const confirmRealName = prepared<Input, Me, RealName>({ prepare: confirmedName, run: keep })

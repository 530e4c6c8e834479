/** The shared half of both registrations: the phone number behind WeChat's code, and whose it is already. */
import type { Me } from '@/contract/accounts'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { twinAnswers } from '../_kernel/audit'
import { actorIdOf, type Call } from '../_kernel/call'
import { search } from '../_kernel/collections'
import { type Person, type PersonFields, persons } from '../_kernel/person'
import type { Unit } from '../_kernel/unit'
import { phoneNumberOf } from '../_kernel/wechat'
import { meOf } from './me'
import { blankPerson, hashOfPhone, phoneFields, units } from './repository'

/** A phone number and the person it belongs to now, if any. */
export interface FoundPhone {
  readonly phone: string | undefined
  readonly holderId: string | undefined
}

/** Who is registered under this phone, if anybody. */
export async function holderOf(phone: string): Promise<Person | undefined> {
  const [holder] = await search(persons, { where: { 'phone.hash': hashOfPhone(phone) }, limit: 1 })
  return holder
}

const twinTries = 8

/**
 * Redeems the code. A code is good once, so a second sending of the same tap waits for the first one's
 * answer.
 */
export async function findPhone(call: Call<{ readonly phoneCode: string }>): Promise<FoundPhone> {
  const phone = await phoneNumberOf(call.input.phoneCode)
  if (phone === undefined) {
    await twinAnswers(call, twinTries)
    return { phone, holderId: undefined }
  }
  return { phone, holderId: (await holderOf(phone))?._id }
}

function phoneToKeep(personId: string, { phone, holderId }: FoundPhone): string | Refusal {
  if (phone === undefined) return refuse('accounts.phone.code-not-valid', houseRule('I-02'))
  if (holderId !== undefined && holderId !== personId) {
    return refuse('accounts.phone.taken', houseRule('I-03'))
  }
  return phone
}

/** Writes the caller as a person with this phone and `change`; who is registered already is only changed. */
export async function register(
  call: Call,
  unit: Unit,
  { found, change }: { readonly found: FoundPhone; readonly change: Partial<PersonFields> },
): Promise<Me | Refusal> {
  const personId = actorIdOf(call)
  const phone = phoneToKeep(personId, found)
  if (isRefusal(phone)) return phone
  const known = await unit.get(persons, personId)
  const blank = blankPerson({ openid: call.caller.openid, registeredBy: personId, at: call.now })
  const person: PersonFields = { ...(known ?? blank), phone: phoneFields(phone), ...change }
  if (known) unit.save(persons, personId, person)
  else unit.create(persons, personId, person)
  const unitHired = person.unitId === null ? undefined : await unit.get(units, person.unitId)
  return meOf({ ...person, _id: personId }, unitHired, call.today)
}

/** Staff find the person at the window by the card they carry or the phone number they tell. */
import type { WindowPerson } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { type Person, persons } from '../../_kernel/person'
import { readCode } from '../../_kernel/signature'
import { holderOf } from '../registering'
import { windowPerson } from '../window-person'

type Input = ParsedInput<'accounts.findPerson'>

async function byCard(call: Call<Input>, cardCode: string): Promise<Person | undefined> {
  const [personId] = readCode('card', cardCode) ?? []
  return personId === undefined ? undefined : call.reads.get(persons, personId)
}

/** At most one person, masked; a forged card finds nobody. */
export async function findPerson(call: Call<Input>): Promise<{ readonly people: readonly WindowPerson[] }> {
  const { phone, cardCode } = call.input
  const found =
    (cardCode === undefined ? undefined : await byCard(call, cardCode)) ??
    (phone === undefined ? undefined : await holderOf(phone))
  return { people: found ? [windowPerson(found)] : [] }
}

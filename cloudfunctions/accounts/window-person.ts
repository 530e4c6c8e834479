/** A person as staff at a window see them: masked, with the code of the card they carry. */
import type { WindowPerson } from '@/contract/accounts'
import { type Person, shownName } from '../_kernel/person'
import { signCode } from '../_kernel/signature'

export const windowPerson = (person: Person): WindowPerson => ({
  personId: person._id,
  nameMasked: shownName(person),
  phoneMasked: person.phone?.masked ?? null,
  trades: person.trades,
  cardCode: signCode({ purpose: 'card', parts: [person._id] }),
})

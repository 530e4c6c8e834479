/** Who am I here: also answered to somebody who is not signed in. */
import type { Me } from '@/contract/accounts'
import type { Call } from '../../_kernel/call'
import { meOf, stranger } from '../me'
import { readUnitOf } from '../reader'

export async function openMe(call: Call): Promise<Me> {
  const { actor, kind } = call.caller
  if (actor === null) return stranger(kind === 'signedIn')
  return meOf(actor, await readUnitOf(actor, call.reads), call.today)
}

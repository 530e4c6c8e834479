/** The PC that showed the code fetches its token: once, with the secret that only it knows. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { plusMinutes } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'
import type { Call } from '../../_kernel/call'
import { claimOne } from '../../_kernel/collections'
import { searchHash } from '../../_kernel/sealed'
import { signToken } from '../../_kernel/signature'
import { type Desk, deskId, desks } from '../repository'

type Input = ParsedInput<'accounts.collectDeskToken'>
type Output = Answer<'accounts.collectDeskToken'>

function isAsking(call: Call<Input>, desk: Desk | undefined): desk is Desk {
  if (desk === undefined || desk.expiresAt <= call.now) return false
  return desk.pollHash === searchHash('desk', call.input.pollSecret)
}

/**
 * A wrong secret looks like an expired code. The token is never stored, not even as the answer of a command:
 * that is why this is a query, whose one write is the conditional claim that makes the token collectable
 * once.
 */
export async function collectDeskToken(call: Call<Input>): Promise<Output> {
  const id = deskId(call.input.code)
  const desk = await call.reads.get(desks, id)
  if (!isAsking(call, desk)) return { state: 'expired' }
  if (desk.state === 'waiting') return { state: 'waiting' }
  const claimed = await claimOne(desks, { _id: id, state: 'approved' }, { state: 'collected' })
  if (!claimed || desk.personId === null) return { state: 'expired' }
  const expiresAt = plusMinutes(call.now, mustBeInForce(platformRows, 'desk.token', call.today).value)
  const deskToken = signToken({ personId: desk.personId, device: desk.device, expiresAt })
  return { state: 'approved', deskToken, expiresAt }
}

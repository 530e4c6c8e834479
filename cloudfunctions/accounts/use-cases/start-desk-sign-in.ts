/**
 * A PC shows a code for five minutes; only the PC that knows the secret can collect what an officer approves.
 */
import type { ParsedInput } from '@/contract/actions'
import { plusMinutes } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'
import type { Call } from '../../_kernel/call'
import { newId } from '../../_kernel/identifiers'
import { searchHash } from '../../_kernel/sealed'
import type { Unit } from '../../_kernel/unit'
import { deskId, desks } from '../repository'

type Input = ParsedInput<'accounts.startDeskSignIn'>

export function startDeskSignIn(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly code: string; readonly expiresAt: string }> {
  const { device, pollSecret } = call.input
  const code = `d:${newId()}`
  const expiresAt = plusMinutes(call.now, mustBeInForce(platformRows, 'desk.code', call.today).value)
  unit.create(desks, deskId(code), {
    device,
    pollHash: searchHash('desk', pollSecret),
    state: 'waiting',
    personId: null,
    expiresAt,
  })
  return Promise.resolve({ code, expiresAt })
}

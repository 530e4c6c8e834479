/** An officer scans the code on a PC with their own phone and so signs that PC in. */
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { deskId, desks } from '../repository'

type Input = ParsedInput<'accounts.approveDeskSignIn'>

const rule = houseRule('I-06')

/** Refuses a code that is unknown, used or too old, and a PC that tries to sign in another one. */
export async function approveDeskSignIn(
  call: Call<Input>,
  unit: Unit,
): Promise<{ readonly device: string } | Refusal> {
  if (call.caller.openid === null) return refuse('accounts.desk.phone-needed', rule)
  const id = deskId(call.input.code)
  const desk = await unit.get(desks, id)
  if (desk?.state !== 'waiting' || desk.expiresAt <= call.now) {
    return refuse('accounts.desk.code-not-valid', rule)
  }
  unit.save(desks, id, { ...desk, state: 'approved', personId: personOf(call)._id })
  return { device: desk.device }
}

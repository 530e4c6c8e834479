/** An officer verifies a unit's papers or returns them, with the reason. */
import type { ParsedInput } from '@/contract/actions'
import { type UnitState, unitStates } from '@/domain/accounts/unit-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit as Work } from '../../_kernel/unit'
import { units } from '../repository'

type Input = ParsedInput<'accounts.decideUnit'>

/** Refuses a unit that is not waiting for a decision. */
export async function decideUnit(
  call: Call<Input>,
  work: Work,
): Promise<{ readonly unitId: string; readonly state: UnitState } | Refusal> {
  const { unitId, decision, reason } = call.input
  const unit = await work.get(units, unitId)
  if (unit?.state !== 'submitted') {
    return refuse('accounts.unit.not-waiting', houseRule('B-01'), { state: unit?.state ?? 'unknown' })
  }
  const decided = unitStates.move(unit, decision)
  work.save(units, unitId, {
    ...decided,
    verifiedOn: decision === 'verified' ? call.today : null,
    decision: { by: personOf(call)._id, at: call.now, reason },
  })
  return { unitId, state: decided.state }
}

/** What a worker has been asked to give back, and where that stands. */
import type { ParsedInput } from '@/contract/actions'
import type { RecoveryView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { recoveryView } from '../recoveries'
import { recoveries, recoveryIdOf } from '../cases'

export async function openRecovery({
  input,
  reads,
}: Call<ParsedInput<'wages.openRecovery'>>): Promise<RecoveryView | Refusal> {
  const recovery = await reads.get(recoveries, recoveryIdOf(input.itemId))
  return recovery ? recoveryView(recovery) : refuse('wages.recovery.unknown', houseRule('W-07'))
}

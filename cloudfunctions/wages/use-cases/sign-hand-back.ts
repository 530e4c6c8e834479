/** Recorded rail: the employer signs that the worker has handed back what both had agreed on. */
import type { ParsedInput } from '@/contract/actions'
import type { RecoveryView } from '@/contract/wages'
import { employersAccount } from '@/domain/ledger/employers-account'
import { recoverySigned } from '@/domain/ledger/entries-of-doubt'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { recoveryStates } from '@/domain/wages/recovery-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { recoveryView } from '../recoveries'
import { recoveries, recoveryIdOf } from '../cases'

export async function signHandBack(
  call: Call<ParsedInput<'wages.signHandBack'>>,
  unit: Unit,
): Promise<RecoveryView | Refusal> {
  const { itemId } = call.input
  const recoveryId = recoveryIdOf(itemId)
  const recovery = await unit.get(recoveries, recoveryId)
  if (!recovery) return refuse('wages.recovery.unknown', houseRule('W-07'))
  const { fundsModel, state, gigId, amountFen } = recovery
  const account = employersAccount(fundsModel, gigId)
  if (account === null || state !== 'agreed') {
    return refuse('wages.recovery.not-agreed', houseRule('W-07'), { state, fundsModel })
  }
  const refusal = await unit.post(recoverySigned({ account, itemId, amountFen, at: call.now }))
  if (refusal) return refusal
  const settled = { ...recoveryStates.move(recovery, 'settled'), settledAt: call.now }
  unit.save(recoveries, recoveryId, settled)
  return recoveryView(settled)
}

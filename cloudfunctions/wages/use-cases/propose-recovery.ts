/** An officer asks a worker to give back what was paid by mistake, with the reason; nothing moves by it. */
import type { ParsedInput } from '@/contract/actions'
import type { RecoveryView } from '@/contract/wages'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { mayPropose } from '@/domain/wages/recovery'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { recoveryView } from '../recoveries'
import { type Recovery, recoveries, recoveryIdOf } from '../cases'
import { payItems } from '../repository'

/** Asked once for each wage: who has said no is not asked again and again. */
export async function proposeRecovery(
  call: Call<ParsedInput<'wages.proposeRecovery'>>,
  unit: Unit,
): Promise<RecoveryView | Refusal> {
  const { itemId, amountFen, reason } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const allowed = mayPropose({ state: item.state, paidFen: item.grossFen, amountFen })
  if (isRefusal(allowed)) return allowed
  const recoveryId = recoveryIdOf(itemId)
  const known = await unit.get(recoveries, recoveryId)
  if (known) return refuse('wages.recovery.already-asked', houseRule('W-07'), { state: known.state })
  const { gigId, workerId, employerId, fundsModel } = item
  const recovery: Recovery = {
    ...{ itemId, gigId, workerId, employerId, fundsModel, amountFen, reason },
    state: 'proposed',
    proposedBy: actorIdOf(call),
    proposedAt: call.now,
    ...{ answeredAt: null, orderCount: 0, orderId: null, settledAt: null },
  }
  unit.create(recoveries, recoveryId, recovery)
  return recoveryView(recovery)
}

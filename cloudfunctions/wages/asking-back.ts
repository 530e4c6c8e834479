/** Asks a worker, once for each wage, to give back what was paid by mistake; nothing moves by it. */
import type { Fen } from '@/domain/money/fen'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { mayPropose } from '@/domain/wages/recovery'
import { netPay } from '@/domain/wages/withholding'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { type Recovery, recoveries, recoveryIdOf } from './cases'
import type { PayItem } from './repository'

export interface Asking {
  readonly amountFen: Fen
  readonly reason: string
  /** The officer, or the decision that asks. */
  readonly by: string
}

/** Refused for money that has not arrived, for more than that, and for the second time. */
export async function askBack(
  unit: Unit,
  item: Stored<PayItem>,
  { amountFen, reason, by }: Asking,
): Promise<Recovery | Refusal> {
  const allowed = mayPropose({ state: item.state, paidFen: netPay(item), amountFen })
  if (isRefusal(allowed)) return allowed
  const recoveryId = recoveryIdOf(item._id)
  const known = await unit.get(recoveries, recoveryId)
  if (known) return refuse('wages.recovery.already-asked', houseRule('W-07'), { state: known.state })
  const { _id: itemId, gigId, workerId, employerId, fundsModel } = item
  const recovery: Recovery = {
    ...{ itemId, gigId, workerId, employerId, fundsModel, amountFen, reason },
    state: 'proposed',
    proposedBy: by,
    proposedAt: unit.at,
    ...{ answeredAt: null, orderCount: 0, orderId: null, settledAt: null },
  }
  unit.create(recoveries, recoveryId, recovery)
  return recovery
}

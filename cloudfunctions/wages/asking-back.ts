/** Asks a worker, once for each wage, to give back what was paid by mistake; nothing moves by it. */
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { mayPropose } from '@/domain/wages/recovery'
import { netPay } from '@/domain/wages/withholding'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { type Recovery, recoveries, recoveryIdOf } from './cases'
import type { AskedBack, PayItem } from './repository'

/** Refused for money that has not arrived, for more than that, and for the second time. */
export async function askBack(
  unit: Unit,
  item: Stored<PayItem>,
  { amountFen, reason, by }: AskedBack,
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

/** What was decided while the wage was on its way is asked when it has arrived; once, whatever the answer. */
export async function askOnArrival(unit: Unit, item: Stored<PayItem>): Promise<PayItem> {
  const { _id, askBack: asked, ...rest } = item
  if (asked === undefined) return rest
  if (item.state !== 'paid') return { ...rest, askBack: asked }
  await askBack(unit, item, asked)
  return rest
}

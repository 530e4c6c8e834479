/** Finance has seen why the refunds of an order fail: the next one may go, under a number of its own. */
import type { ParsedInput } from '@/contract/actions'
import type { RefundView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { refundView } from '../refund-view'
import { orders, refundIdOf, refunds } from '../repository'

/** The money has been in the escrow again since the failure was proven; the timer reserves it anew. */
export async function retryRefund(
  call: Call<ParsedInput<'wages.retryRefund'>>,
  unit: Unit,
): Promise<RefundView | Refusal> {
  const { refundNumber, reason } = call.input
  const refundId = refundIdOf(refundNumber)
  const refund = await unit.get(refunds, refundId)
  if (!refund) return refuse('wages.refund.unknown', houseRule('W-02'))
  if (refund.attention !== 'keepsFailing') {
    return refuse('wages.refund.not-failed', houseRule('W-02'), { state: refund.state })
  }
  const order = await unit.get(orders, refund.orderId)
  must(order !== undefined, 'a refund is of an order')
  const retried = { ...refund, attention: null, retried: { by: actorIdOf(call), at: unit.at, reason } }
  unit.save(orders, refund.orderId, { ...order, refundFailures: 0, checkAt: unit.at })
  unit.save(refunds, refundId, retried)
  return refundView(retried)
}

/** The order of an employer, with freshly signed parameters for the cashier while it can be paid. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import { orderView } from '../order-view'
import { type Order, orders } from '../repository'

const payablePrepayId = ({ state, prepayId, expiresAt }: Order, now: Call['now']) =>
  state === 'awaitingPayment' && now < expiresAt ? prepayId : null

export async function openPayIn(call: Call<ParsedInput<'wages.openPayIn'>>): Promise<PayInView | Refusal> {
  const order = await call.reads.get(orders, call.input.orderId)
  if (!order) return refuse('wages.order.unknown', houseRule('W-04'))
  const prepayId = payablePrepayId(order, call.now)
  return orderView(order, prepayId === null ? null : await wechatPay().paymentParameters(prepayId))
}

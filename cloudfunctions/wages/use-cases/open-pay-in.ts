/** The order of an employer, with freshly signed parameters for the cashier while it can be paid. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import { orderView } from '../order-view'
import { type Order, orders } from '../repository'

const payablePrepayId = ({ state, prepayId, expiresAt }: Order, now: Call['now']) =>
  state === 'awaitingPayment' && now < expiresAt ? prepayId : null

export async function openPayIn(call: Call<ParsedInput<'wages.openPayIn'>>): Promise<PayInView> {
  const order = await call.reads.get(orders, call.input.orderId)
  must(order !== undefined, 'an employer stands to an order that exists')
  const prepayId = payablePrepayId(order, call.now)
  return orderView(order, prepayId === null ? null : await wechatPay().paymentParameters(prepayId))
}

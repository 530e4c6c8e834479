/** The order of an employer, with freshly signed parameters for the cashier while it can be paid. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { type Call, personOf } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { wechatPay } from '../../_kernel/merchant'
import { orderView } from '../order-view'
import { type Order, orders } from '../repository'

type Input = ParsedInput<'wages.openPayIn'>

/**
 * Places the order at WeChat. Its number and values are stored and never change, so placing it again is the
 * same order with a fresh prepay id, and there is nothing to remember. Null when WeChat cannot be asked now.
 */
async function cashier(call: Call<Input>, order: Stored<Order>): Promise<PayInView['parameters']> {
  const payer = personOf(call)
  must(payer._id === order.payerId && payer.openid !== null, 'an order is opened by its payer in WeChat')
  const placed = await wechatPay().placeOrder({
    orderNo: order.orderNumber,
    description: order.description,
    amountFen: order.amountFen,
    payerOpenid: payer.openid,
    expiresAt: order.expiresAt,
  })
  return placed.outcome === 'done' ? wechatPay().paymentParameters(placed.value.prepayId) : null
}

export async function openPayIn(call: Call<Input>): Promise<PayInView> {
  const order = await call.reads.get(orders, call.input.orderId)
  must(order !== undefined, 'an employer stands to an order that exists')
  const isPayable = order.state === 'awaitingPayment' && call.now < order.expiresAt
  return orderView(order, isPayable ? await cashier(call, order) : null)
}

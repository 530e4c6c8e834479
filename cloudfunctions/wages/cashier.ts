/** The way of an order to WeChat's cashier: placed there, with freshly signed parameters for the phone. */
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { type Call, personOf } from '../_kernel/call'
import { wechatPay } from '../_kernel/merchant'

/**
 * Places the order at WeChat. Its number and values are stored and never change, so placing it again is the
 * same order with a fresh prepay id, and there is nothing to remember. Null when WeChat cannot be asked now.
 */
async function parametersOf(call: Call, order: PayInView): Promise<PayInView['parameters']> {
  const { openid } = personOf(call)
  must(openid !== null, 'an order is opened by its payer in WeChat')
  const { orderNumber: orderNo, description, amountFen, expiresAt } = order
  const request = { orderNo, description, amountFen, expiresAt, payerOpenid: openid }
  const placed = await wechatPay().placeOrder(request)
  return placed.outcome === 'done' ? wechatPay().paymentParameters(placed.value.prepayId) : null
}

/** The order of the calling payer as it is shown to them, with parameters while it can be paid. */
export async function withCashier(call: Call, order: PayInView): Promise<PayInView> {
  const isPayable = order.state === 'awaitingPayment' && call.now < order.expiresAt
  return isPayable ? { ...order, parameters: await parametersOf(call, order) } : order
}

/** The order of an employer, with freshly signed parameters for the cashier while it can be paid. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { type Call, personOf } from '../../_kernel/call'
import { withCashier } from '../cashier'
import { orderView } from '../order-view'
import { orders } from '../repository'

export async function openPayIn(call: Call<ParsedInput<'wages.openPayIn'>>): Promise<PayInView> {
  const order = await call.reads.get(orders, call.input.orderId)
  must(order !== undefined, 'an employer stands to an order that exists')
  must(personOf(call)._id === order.payerId, 'an order is opened by its payer')
  return withCashier(call, orderView(order))
}

/** The employer comes back from the cashier: WeChat is asked, because the phone's word proves nothing. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { followOrder, type OrderNews, recordOrderNews } from '../asking-order'
import { orderView } from '../order-view'
import { orders } from '../repository'

type Input = ParsedInput<'wages.checkPayIn'>

async function ask(call: Call<Input>): Promise<OrderNews> {
  const order = await call.reads.get(orders, call.input.orderId)
  must(order !== undefined, 'an employer stands to an order that exists')
  const isOpen = order.state === 'created' || order.state === 'awaitingPayment'
  return isOpen ? followOrder(order, call.now) : { news: 'nothing', problem: null }
}

export const checkPayIn = prepared({
  prepare: ask,
  run: async (call: Call<Input>, unit: Unit, news: OrderNews): Promise<PayInView | Refusal> => {
    const order = await recordOrderNews(unit, call.input.orderId, news)
    return isRefusal(order) ? order : orderView(order)
  },
})

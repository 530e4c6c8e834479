/** The employer comes back from the cashier: WeChat is asked, because the phone's word proves nothing. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { askOrder, type OrderNews, recordOrderNews } from '../asking-order'
import { orderView } from '../order-view'
import { orders } from '../repository'

type Input = ParsedInput<'wages.checkPayIn'>

async function ask(call: Call<Input>): Promise<OrderNews> {
  const order = await call.reads.get(orders, call.input.orderId)
  must(order !== undefined, 'an employer stands to an order that exists')
  return order.state === 'awaitingPayment' ? askOrder(order, call.now) : { news: 'nothing', problem: null }
}

/**
 * When nothing new is known, nothing is written: how often its employer asks does not change when the timer
 * does.
 */
async function record(call: Call<Input>, unit: Unit, news: OrderNews): Promise<PayInView | Refusal> {
  const { orderId } = call.input
  const order =
    news.news === 'nothing' ? await unit.get(orders, orderId) : await recordOrderNews(unit, orderId, news)
  must(order !== undefined, 'an employer stands to an order that exists')
  return isRefusal(order) ? order : orderView(order)
}

export const checkPayIn = prepared({ prepare: ask, run: record })

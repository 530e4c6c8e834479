/** Brings a new order to WeChat; what comes back lets its employer pay. */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import { isRefusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { getOne } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type OrderNews, placeAtWechat, recordOrderNews } from '../asking-order'
import { orders } from '../repository'

type Input = ParsedInput<'wages.placeOrder'>

async function place(call: Call<Input>): Promise<OrderNews> {
  const order = await getOne(orders, call.input.orderId)
  must(order !== undefined, 'an order is stored before it is placed')
  return order.state === 'created' ? placeAtWechat(order, call.now) : { news: 'nothing', problem: null }
}

export const placeOrder = prepared({
  prepare: place,
  run: async (call: Call<Input>, unit: Unit, news: OrderNews) => {
    const order = await recordOrderNews(unit, call.input.orderId, news)
    return isRefusal(order) ? order : { done: order.state !== 'created' }
  },
})

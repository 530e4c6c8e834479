/**
 * Asks WeChat Pay about an order, outside any transaction, and says what is to be written because of the
 * answer.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import type { Refusal } from '@/domain/policy/refusal'
import { orderStates } from '@/domain/wages/order-states'
import { wechatPay } from '../_kernel/merchant'
import type { Unit } from '../_kernel/unit'
import type { Outcome } from '../_kernel/wechat-pay/outcome'
import type { Trade } from '../_kernel/wechat-pay/trade'
import { nextCheck } from './checking'
import { recordPayment } from './recording-payment'
import { type Order, orderIdOfNumber, orders } from './repository'
import { isPaid, type PaidTrade } from './trade-news'

/** What was learnt; `nothing` when nobody could say, and the timer asks again. */
export type OrderNews =
  | { readonly news: 'paid'; readonly trade: PaidTrade }
  | { readonly news: 'closed' }
  | { readonly news: 'nothing'; readonly problem: string | null }

const why = (outcome: Exclude<Outcome<unknown>, { outcome: 'done' }>): string =>
  outcome.outcome === 'unknown' ? outcome.why : `${outcome.code} ${outcome.message}`

const nothing = (problem: string | null): OrderNews => ({ news: 'nothing', problem })

/** Closes what nobody paid in time; only then is it sure that nobody will. */
async function close(order: Order): Promise<OrderNews> {
  const closed = await wechatPay().closeOrder(order.orderNumber)
  return closed.outcome === 'done' ? { news: 'closed' } : nothing(why(closed))
}

/**
 * Closes an order that another one is to take the place of; nothing else is made before this is known. What
 * WeChat has never heard of was never shown at the cashier.
 */
export async function closeForGood(order: Order, now: Instant): Promise<OrderNews> {
  const closed = await wechatPay().closeOrder(order.orderNumber)
  if (closed.outcome === 'done') return { news: 'closed' }
  if (closed.outcome === 'refused' && closed.advice === 'notProofYet') return { news: 'closed' }
  return askOrder(order, now)
}

/**
 * An order that WeChat has never heard of was never opened at the cashier; past its end it can be given up.
 */
const givenUp = (order: Order, asked: Outcome<Trade>, now: Instant) =>
  asked.outcome === 'refused' && asked.advice === 'notProofYet' && order.expiresAt <= now

/** The state of the order by WeChat, which is the only proof of a payment besides a notice. */
export async function askOrder(order: Order, now: Instant): Promise<OrderNews> {
  const asked = await wechatPay().queryOrder(order.orderNumber)
  if (givenUp(order, asked, now)) return { news: 'closed' }
  if (asked.outcome !== 'done') return nothing(why(asked))
  if (isPaid(asked.value)) return { news: 'paid', trade: asked.value }
  if (asked.value.state === 'closed') return { news: 'closed' }
  return order.expiresAt <= now ? close(order) : nothing(null)
}

/**
 * A payment may still come in while WeChat closes: twice more the order is asked about, soon and a day later.
 */
const looksAfterClosing = [10, 1_440]

function closed(order: Order, now: Instant): Order {
  const checks = order.state === 'closed' ? order.checks + 1 : 0
  const minutes = looksAfterClosing[checks]
  const next = order.state === 'closed' ? order : orderStates.move(order, 'closed')
  return { ...next, problem: null, checks, checkAt: minutes === undefined ? null : plusMinutes(now, minutes) }
}

function moved(order: Order, news: Exclude<OrderNews, { news: 'paid' }>, now: Instant): Order {
  switch (news.news) {
    case 'closed':
      return closed(order, now)
    case 'nothing':
      return { ...order, problem: news.problem, ...nextCheck(order.checks, now) }
  }
}

/** Writes the news; an order that was decided meanwhile stays as it is. */
export async function recordOrderNews(
  unit: Unit,
  orderId: string,
  news: OrderNews,
): Promise<Order | Refusal> {
  if (news.news === 'paid') return recordPayment(unit, orderId, news.trade)
  const order = await unit.get(orders, orderId)
  must(order !== undefined, `order ${orderId} is ours`)
  if (order.state !== 'awaitingPayment' && order.state !== 'closed') return order
  const next = moved(order, news, unit.at)
  unit.save(orders, orderId, next)
  return next
}

export const orderIdIn = (trade: Trade): string => orderIdOfNumber(trade.orderNo)

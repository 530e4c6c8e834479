/**
 * Rounds of the timer at WeChat: every order, transfer and refund that is not decided is asked about, the
 * longest waiting first, as far as the time of the call allows.
 */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { isTooFast } from '@/domain/wages/transfer-attention'
import type { Call } from '../_kernel/call'
import { sweepPages } from '../_kernel/sweep'
import { askOrder, recordOrderNews } from './asking-order'
import { followRefund } from './asking-refund'
import { due, type Round } from './due-things'
import { recordRefund } from './recording-refund'
import { follow } from './rails/of-item'
import { recordTransfer } from './recording-transfer'
import {
  type Order,
  orders,
  type PayItem,
  payItems,
  presentAttempt,
  type Refund,
  refunds,
} from './repository'

const plain = (written: object | Refusal) => (isRefusal(written) ? written : { done: true })

/** WeChat asks to slow down: whatever is asked next would only be refused. */
const saysSlowDown = (news: object | null): boolean =>
  news !== null && 'problem' in news && typeof news.problem === 'string' && isTooFast(news.problem)

export const pollOrders: Round = async (call, until) =>
  sweepPages(call, {
    until,
    page: due<Order>(orders, ['awaitingPayment', 'closed'], call),
    ask: (order) => askOrder(order, call.now),
    work: async (unit, { _id }, news) => plain(await recordOrderNews(unit, _id, news)),
    isEnough: saysSlowDown,
  })

/** News of an attempt, or null for a wage that has none under way. */
async function newsOf(item: PayItem, call: Call) {
  const attempt = presentAttempt(item)
  return attempt ? { attempt, news: await follow(item, attempt, call.now) } : null
}

export const pollTransfers: Round = async (call, until) =>
  sweepPages(call, {
    until,
    // What was paid is only looked at again where a bank may return it.
    page: due<PayItem>(payItems, ['paying', 'waitingForTap', 'paid'], call),
    ask: (item) => newsOf(item, call),
    work: async (unit, _item, found) =>
      found ? recordTransfer(unit, found.attempt.billNumber, found.news) : { done: true },
    isEnough: (found) => saysSlowDown(found?.news ?? null),
  })

export const pollRefunds: Round = async (call, until) =>
  sweepPages(call, {
    until,
    page: due<Refund>(refunds, ['reserved', 'requested', 'abnormal'], call),
    ask: (refund) => followRefund(refund, call.now),
    work: async (unit, { refundNumber }, news) => recordRefund(unit, refundNumber, news),
    isEnough: saysSlowDown,
  })

/** Rounds of the timer at WeChat: every order, transfer and refund that is not decided is asked about. */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../_kernel/call'
import { query } from '../_kernel/cloud'
import { type Collection, search } from '../_kernel/collections'
import { sweepAsking } from '../_kernel/sweep'
import { askOrder, recordOrderNews } from './asking-order'
import { followRefund } from './asking-refund'
import { askTransfer } from './asking-transfer'
import { recordRefund } from './recording-refund'
import { recordTransfer } from './recording-transfer'
import { orders, type PayItem, payItems, presentAttempt, refunds } from './repository'

/** Of each kind in one round. */
const perRound = 30

/** Those whose time has come, the longest waiting first. */
export const due = <Document extends object>(
  of: Collection<Document>,
  states: readonly string[],
  call: Call,
) =>
  search(of, {
    where: { state: query.in([...states]), checkAt: query.lte(call.now) },
    orderBy: [['checkAt', 'asc']],
    limit: perRound,
  })

const plain = (written: object | Refusal) => (isRefusal(written) ? written : { done: true })

export const pollOrders = async (call: Call) =>
  sweepAsking(call, {
    things: await due(orders, ['awaitingPayment'], call),
    ask: (order) => askOrder(order, call.now),
    work: async (unit, { _id }, news) => plain(await recordOrderNews(unit, _id, news)),
  })

/** News of an attempt, or null for a wage that has none under way. */
async function newsOf(item: PayItem, call: Call) {
  const attempt = presentAttempt(item)
  return attempt ? { attempt, news: await askTransfer(attempt, call.now) } : null
}

export const pollTransfers = async (call: Call) =>
  sweepAsking(call, {
    things: await due(payItems, ['paying', 'waitingForTap'], call),
    ask: (item) => newsOf(item, call),
    work: async (unit, _item, found) =>
      found ? recordTransfer(unit, found.attempt.billNumber, found.news) : { done: true },
  })

export const pollRefunds = async (call: Call) =>
  sweepAsking(call, {
    things: await due(refunds, ['reserved', 'requested', 'abnormal'], call),
    ask: (refund) => followRefund(refund, call.now),
    work: async (unit, { refundNumber }, news) => recordRefund(unit, refundNumber, news),
  })

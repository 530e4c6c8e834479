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
import { attempts, orders, refunds } from './repository'

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

export const pollAttempts = async (call: Call) =>
  sweepAsking(call, {
    things: await due(attempts, ['opened', 'sent', 'unknown', 'waitingForTap'], call),
    ask: (attempt) => askTransfer(call, attempt),
    work: async (unit, { billNumber }, news) => recordTransfer(unit, billNumber, news),
  })

export const pollRefunds = async (call: Call) =>
  sweepAsking(call, {
    things: await due(refunds, ['reserved', 'requested'], call),
    ask: followRefund,
    work: async (unit, { refundNumber }, news) => recordRefund(unit, refundNumber, news),
  })

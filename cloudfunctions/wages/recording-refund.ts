/** What WeChat said of a refund, written: refunded for good, or back in the gig's escrow. */
import { plusMinutes } from '@/domain/calendar/instant'
import { refundFailed, refundSettled } from '@/domain/ledger/entries'
import { minusFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { refundAttention, refundsKeepFailing } from '@/domain/wages/refund-attention'
import { type RefundState, refundStates } from '@/domain/wages/refund-states'
import { dayOf } from '@/domain/calendar/day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { paymentRows } from '@/policies/payments'
import type { Unit } from '../_kernel/unit'
import type { RefundNews } from './asking-refund'
import { nextCheck } from './checking'
import { type Order, orders, type Refund, refundIdOf, refunds } from './repository'

const told = {
  processing: 'requested',
  abnormal: 'abnormal',
  succeeded: 'refunded',
  closed: 'failed',
} as const

function stateOf(news: RefundNews): RefundState | undefined {
  if (news.news === 'told') return told[news.refund.state]
  return news.news === 'never' ? 'failed' : undefined
}

const problemOf = (news: RefundNews): string | null => (news.news === 'told' ? null : news.problem)

const isEnd = (state: RefundState) => state === 'refunded' || state === 'failed'

/** After how long a failed refund is tried anew under a number of its own. */
const againMinutes = (now: Unit['at']): number => mustBeInForce(paymentRows, 'refund.again', dayOf(now)).value

/** The order as it is when one more of its refunds has failed: tried anew, or left to a person. */
function afterFailure(order: Order, { amountFen }: Refund, now: Unit['at']): Order {
  const refundFailures = order.refundFailures + 1
  return {
    ...order,
    refundFailures,
    refundedFen: minusFen(order.refundedFen, amountFen),
    checkAt: refundsKeepFailing(refundFailures, now) ? null : plusMinutes(now, againMinutes(now)),
  }
}

/** Books the end of a refund; gives how often refunds of its order have failed. */
async function end(unit: Unit, refund: Refund): Promise<number | Refusal> {
  const { gigId, orderId, refundNumber, amountFen, state } = refund
  const event = { gigId, refundNumber, amountFen, at: unit.at }
  if (state === 'refunded') return (await unit.post(refundSettled(event))) ?? 0
  if (state !== 'failed') return 0
  const order = await unit.get(orders, orderId)
  must(order !== undefined, 'a refund is of an order')
  const next = afterFailure(order, refund, unit.at)
  unit.save(orders, orderId, next)
  return (await unit.post(refundFailed(event))) ?? next.refundFailures
}

/** News that cannot be: another amount than was asked for. */
function contradiction(refund: Refund, news: RefundNews): Refusal | undefined {
  if (news.news !== 'told' || news.refund.amountFen === refund.amountFen) return undefined
  return refuse('wages.refund.amount-differs', houseRule('W-02'), { refundNumber: refund.refundNumber })
}

/** The refund as the news moves it; it is looked at again until it has ended. */
function moved(refund: Refund, news: RefundNews, now: Unit['at']): Refund {
  const state = stateOf(news) ?? refund.state
  const next = state === refund.state ? refund : refundStates.move(refund, state)
  const problem = problemOf(news)
  if (isEnd(state)) return { ...next, problem, endedAt: now, checks: refund.checks, checkAt: null }
  return { ...next, problem, ...nextCheck(refund.checks, now) }
}

/** Writes the news; a refund that has ended keeps its end. */
export async function recordRefund(
  unit: Unit,
  refundNumber: string,
  news: RefundNews,
): Promise<{ readonly done: boolean } | Refusal> {
  const refundId = refundIdOf(refundNumber)
  const refund = await unit.get(refunds, refundId)
  if (!refund) return refuse('wages.notice.not-ours', houseRule('W-02'), { refundNumber })
  if (isEnd(refund.state)) return { done: true }
  const refusal = contradiction(refund, news)
  if (refusal) return refusal
  const next = moved(refund, news, unit.at)
  const failures = await end(unit, next)
  if (isRefusal(failures)) return failures
  unit.save(refunds, refundId, { ...next, attention: refundAttention({ ...next, failures }, unit.at) })
  return { done: true }
}

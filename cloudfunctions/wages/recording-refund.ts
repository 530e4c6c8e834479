/** What WeChat said of a refund, written: refunded for good, or back in the gig's escrow. */
import { plusMinutes } from '@/domain/calendar/instant'
import { refundFailed, refundSettled } from '@/domain/ledger/entries'
import { minusFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type RefundState, refundStates } from '@/domain/wages/refund-states'
import type { Unit } from '../_kernel/unit'
import type { RefundNews } from './asking-refund'
import { nextCheck } from './checking'
import { orders, type Refund, refundIdOf, refunds } from './repository'

const told = {
  processing: 'requested',
  // The payer's card is dead: WeChat keeps the money until a person at the console redirects it.
  abnormal: 'requested',
  succeeded: 'refunded',
  closed: 'failed',
} as const

function stateOf(news: RefundNews): RefundState | undefined {
  if (news.news === 'told') return told[news.refund.state]
  return news.news === 'never' ? 'failed' : undefined
}

function problemOf(news: RefundNews): string | null {
  if (news.news !== 'told') return news.problem
  return news.refund.state === 'abnormal' ? 'abnormal' : null
}

/** The money of a failed refund is in the escrow again, and the timer tries anew a day later. */
async function putBack(unit: Unit, { orderId, amountFen }: Refund): Promise<void> {
  const order = await unit.get(orders, orderId)
  must(order !== undefined, 'a refund is of an order')
  const refundedFen = minusFen(order.refundedFen, amountFen)
  unit.save(orders, orderId, { ...order, refundedFen, checkAt: plusMinutes(unit.at, 1_440) })
}

async function end(unit: Unit, refund: Refund): Promise<Refusal | undefined> {
  const { gigId, refundNumber, amountFen } = refund
  const event = { gigId, refundNumber, amountFen, at: unit.at }
  if (refund.state === 'refunded') return unit.post(refundSettled(event))
  if (refund.state !== 'failed') return undefined
  await putBack(unit, refund)
  return unit.post(refundFailed(event))
}

/** News that cannot be: another amount than was asked for. */
function contradiction(refund: Refund, news: RefundNews): Refusal | undefined {
  if (news.news !== 'told' || news.refund.amountFen === refund.amountFen) return undefined
  return refuse('wages.refund.amount-differs', houseRule('W-02'), { refundNumber: refund.refundNumber })
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
  if (refund.state === 'refunded' || refund.state === 'failed') return { done: true }
  const refusal = contradiction(refund, news)
  if (refusal) return refusal
  const state = stateOf(news)
  const moved = state !== undefined && state !== refund.state ? refundStates.move(refund, state) : refund
  const next: Refund = { ...moved, problem: problemOf(news), ...nextCheck(refund.checks, unit.at) }
  const notBooked = await end(unit, next)
  if (notBooked) return notBooked
  unit.save(refunds, refundId, next)
  return { done: true }
}

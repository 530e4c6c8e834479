/** A payment that WeChat proves: booked once, whoever tells of it first. */
import { paymentReceived } from '@/domain/ledger/entries'
import { endsAt } from '@/domain/gigs/planned-time'
import { plusMinutes } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { orderStates } from '@/domain/wages/order-states'
import type { Unit } from '../_kernel/unit'
import type { Trade } from '../_kernel/wechat-pay/trade'
import { readGig } from '../gigs/reader'
import { type Order, orders } from './repository'

export type PaidTrade = Extract<Trade, { readonly transactionId: string }>

/** A payment arrived: in whichever of its states WeChat tells of it. */
export const isPaid = (trade: Trade): trade is PaidTrade => 'transactionId' in trade

/**
 * How long after the planned end the rest of the money is looked at: silence has confirmed the hours by then.
 */
const restAfterMinutes = 300

/**
 * The order as it is after the payment. An amount other than the order's is refused: it stays in the outbox,
 * parked, for a person to see to, and nothing is booked.
 */
export async function recordPayment(unit: Unit, orderId: string, trade: PaidTrade): Promise<Order | Refusal> {
  const order = await unit.get(orders, orderId)
  if (!order) return refuse('wages.notice.not-ours', houseRule('W-04'), { orderId })
  if (order.state === 'paid') return order
  const { amountFen, transactionId, paidAt } = trade
  if (amountFen !== order.amountFen) {
    return refuse('wages.payment.amount-differs', houseRule('W-04'), { amountFen, orderFen: order.amountFen })
  }
  const { gigId, orderNumber } = order
  const refusal = await unit.post(
    paymentReceived({ gigId, orderNumber, transactionId, amountFen, at: unit.at }),
  )
  if (isRefusal(refusal)) return refusal
  const gig = await readGig(unit, gigId)
  must(gig !== undefined, `order ${orderId} is for a gig`)
  // Money that came for a gig which is called off goes back.
  if (gig.state === 'cancelled') unit.emit('gig.settled', `${gigId}:${orderNumber}`, { gigId })
  const checkAt = plusMinutes(endsAt(gig), restAfterMinutes)
  const paid: Order = {
    ...orderStates.move(order, 'paid'),
    transactionId,
    paidAt,
    checkAt,
    checks: 0,
    problem: null,
  }
  unit.save(orders, orderId, paid)
  return paid
}

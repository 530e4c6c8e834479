/** A payment that WeChat proves: booked once, whoever tells of it first, and followed by what waited for it. */
import { paymentReceived } from '@/domain/ledger/entries'
import { endsAt } from '@/domain/gigs/planned-time'
import { plusMinutes } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { orderStates } from '@/domain/wages/order-states'
import { search } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import type { Trade } from '../_kernel/wechat-pay/trade'
import { readGig } from '../gigs/reader'
import { type Order, orders, payItems } from './repository'

export type PaidTrade = Extract<Trade, { readonly transactionId: string }>

/** A payment arrived: in whichever of its states WeChat tells of it. */
export const isPaid = (trade: Trade): trade is PaidTrade => 'transactionId' in trade

/** How long after the planned end the rest of the money is looked at: silence has confirmed the hours by then. */
const restAfterMinutes = 300

/** Most people one gig may ask for. */
const crewMaximum = 200

/** Ids of the wages of a gig that wait for its money; read before the unit, a sweep finds what comes between. */
export async function unfundedItems(gigId: string): Promise<readonly string[]> {
  const found = await search(payItems, { where: { gigId }, limit: crewMaximum })
  return found.filter(({ state }) => state === 'unfunded').map(({ _id }) => _id)
}

/** Money that came for a gig which is called off goes back; otherwise it pays who is waiting. */
function follow(unit: Unit, order: Order, facts: { gigIsOff: boolean; waiting: readonly string[] }): void {
  const { gigId, orderNumber } = order
  for (const itemId of facts.waiting) unit.emit('item.fundable', `${itemId}:${orderNumber}`, { itemId })
  if (facts.gigIsOff) unit.emit('gig.settled', `${gigId}:${orderNumber}`, { gigId })
}

/**
 * The order as it is after the payment. An amount other than the order's is refused: it stays in the outbox, parked,
 * for a person to see to, and nothing is booked.
 */
export async function recordPayment(
  unit: Unit,
  orderId: string,
  { trade, waiting }: { readonly trade: PaidTrade; readonly waiting: readonly string[] },
): Promise<Order | Refusal> {
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
  follow(unit, order, { gigIsOff: gig.state === 'cancelled', waiting })
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

/**
 * A payment that WeChat proves: booked once, whoever tells of it first, and never in another amount unseen.
 */
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { paymentReceived } from '@/domain/ledger/entries'
import { lineSuspended } from '@/domain/ledger/entries-of-doubt'
import { minusFen, noFen, sumFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { orderStates } from '@/domain/wages/order-states'
import { crewPay } from '@/domain/wages/pay-in-amount'
import { paymentRows } from '@/policies/payments'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { type Gig, readGig } from '../gigs/reader'
import { ordersOfGig } from './orders-of-gig'
import { type Order, orders } from './repository'
import { settleRecovery } from './recoveries'
import { reserveOf } from './reserving-refund'
import type { PaidTrade } from './trade-news'

/** When the rest of the money is looked at: silence has confirmed the hours by then. */
const restAt = (gig: Gig): Instant =>
  plusMinutes(endsAt(gig), mustBeInForce(paymentRows, 'escrow.restAfter', gig.workOn).value)

/** What WeChat took is not what was asked for: it is in the book under its own name, and finance decides. */
async function setAside(unit: Unit, order: Stored<Order>, trade: PaidTrade): Promise<Order | Refusal> {
  if (order.state === 'differs') return order
  const { amountFen, transactionId, paidAt } = trade
  const line = { lineId: order.orderNumber, direction: 'in', account: 'wx:basic' } as const
  const refusal = await unit.post(lineSuspended({ ...line, amountFen, at: unit.at }))
  if (refusal) return refusal
  const differs: Order = {
    ...orderStates.move(order, 'differs'),
    ...{ transactionId, paidAt, receivedFen: amountFen },
    ...{ checkAt: unit.at, problem: 'amount-differs' },
  }
  unit.save(orders, order._id, differs)
  return differs
}

/** The order as it is when its money is in the escrow of its gig. */
export const paidOrder = (order: Order, gig: Gig): Order => ({
  ...orderStates.move(order, 'paid'),
  checkAt: restAt(gig),
  checks: 0,
  problem: null,
})

/** The other payments of the gig already cover its crew. */
async function isSuperfluous(unit: Unit, order: Stored<Order>, gig: Gig): Promise<boolean> {
  const others = (await ordersOfGig(unit, gig.gigId)).filter(
    ({ _id, state }) => _id !== order._id && state === 'paid',
  )
  const otherFen = sumFen(others.map(({ amountFen, refundedFen }) => minusFen(amountFen, refundedFen)))
  return otherFen > noFen && otherFen >= crewPay(gig)
}

/** Money for a gig that is called off, or that another order had paid for, goes back in full. */
async function giveBack(unit: Unit, order: Stored<Order>, gig: Gig): Promise<Refusal | undefined> {
  if (gig.state === 'cancelled') {
    unit.emit('gig.settled', `${gig.gigId}:${order.orderNumber}`, { gigId: gig.gigId })
    return undefined
  }
  return reserveOf(unit, order, order.amountFen)
}

async function book(unit: Unit, order: Stored<Order>, trade: PaidTrade): Promise<Order | Refusal> {
  const { gigId, orderNumber, amountFen } = order
  const { transactionId, paidAt } = trade
  const received = { gigId, orderNumber, transactionId, amountFen, at: unit.at }
  const refusal = await unit.post(paymentReceived(received))
  if (isRefusal(refusal)) return refusal
  const gig = await readGig(unit, gigId)
  must(gig !== undefined, `order ${order._id} is for a gig`)
  const paid = { ...paidOrder(order, gig), transactionId, paidAt }
  unit.save(orders, order._id, paid)
  const wasClosed = order.state === 'closed'
  const goesBack = gig.state === 'cancelled' || (wasClosed && (await isSuperfluous(unit, order, gig)))
  const notReserved = goesBack ? await giveBack(unit, { ...paid, _id: order._id }, gig) : undefined
  return notReserved ?? paid
}

/** The order as it is after the payment that WeChat answers to a question of ours. */
export async function recordPayment(unit: Unit, orderId: string, trade: PaidTrade): Promise<Order | Refusal> {
  const order = await unit.get(orders, orderId)
  if (!order) return refuse('wages.notice.not-ours', houseRule('W-04'), { orderId })
  if (order.state === 'paid') return order
  if (trade.amountFen !== order.amountFen) return setAside(unit, order, trade)
  return order.purpose.kind === 'recovery' ? settleRecovery(unit, order, trade) : book(unit, order, trade)
}

/** A notice of another amount is not believed: WeChat is asked, and what it answers counts. */
export async function recordTold(unit: Unit, orderId: string, trade: PaidTrade): Promise<Order | Refusal> {
  const order = await unit.get(orders, orderId)
  const isDoubtful = order && trade.amountFen !== order.amountFen
  if (!isDoubtful || order.state === 'paid' || order.state === 'differs') {
    return recordPayment(unit, orderId, trade)
  }
  const asked = { ...order, checkAt: unit.at, problem: 'amount-differs' }
  unit.save(orders, orderId, asked)
  return asked
}

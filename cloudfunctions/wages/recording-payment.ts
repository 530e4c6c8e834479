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
import { balances } from '../_kernel/ledger'
import type { Unit } from '../_kernel/unit'
import { type Gig, readGig } from '../gigs/reader'
import { ordersOfGig } from './orders-of-gig'
import { type Order, orders } from './repository'
import { settleRecovery } from './recoveries'
import { reserveOf } from './reserving-refund'
import type { PaidTrade } from './trade-news'

/** When the rest of the money is looked at: silence has confirmed the hours by then. */
export const restAt = (gig: Gig): Instant =>
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
export const paidOrder = (order: Order, lookAt: Instant): Order => ({
  ...orderStates.move(order, 'paid'),
  checkAt: lookAt,
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

/**
 * The gig of the payment, where its state matters. An order is opened for a gig that goes on, and the first
 * money of a gig makes its escrow: one that is called off later gives all of it back, and one that has been
 * called off to the end has left an empty escrow, which the first money then finds.
 */
async function gigInDoubt(unit: Unit, { gigId, state, restAt: known }: Stored<Order>): Promise<Gig | null> {
  const escrow = await unit.getUnlikely(balances, `escrow:${gigId}`)
  if (escrow === undefined && state !== 'closed' && known !== undefined) return null
  const gig = await readGig(unit, gigId)
  must(gig !== undefined, `the order is for gig ${gigId}`)
  return gig
}

async function goesBack(unit: Unit, order: Stored<Order>, gig: Gig): Promise<boolean> {
  return gig.state === 'cancelled' || (order.state === 'closed' && (await isSuperfluous(unit, order, gig)))
}

async function book(unit: Unit, order: Stored<Order>, trade: PaidTrade): Promise<Order | Refusal> {
  const { gigId, orderNumber, amountFen } = order
  const { transactionId, paidAt } = trade
  const gig = await gigInDoubt(unit, order)
  const received = { gigId, orderNumber, transactionId, amountFen, at: unit.at }
  const refusal = await unit.post(paymentReceived(received))
  if (isRefusal(refusal)) return refusal
  const lookAt = gig === null ? order.restAt : restAt(gig)
  must(lookAt !== undefined, `order ${order._id} says when its rest is looked at`)
  const paid = { ...paidOrder(order, lookAt), transactionId, paidAt }
  unit.save(orders, order._id, paid)
  if (gig === null || !(await goesBack(unit, order, gig))) return paid
  return (await giveBack(unit, { ...paid, _id: order._id }, gig)) ?? paid
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

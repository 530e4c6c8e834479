/** What asks a worker to give back: read, shown, ordered at the cashier, and settled by the payment. */
import type { RecoveryView } from '@/contract/wages'
import { recoveryDescription } from '@/copy/zh/payment-texts'
import { plusMinutes } from '@/domain/calendar/instant'
import { recoveryPassedOn, recoveryReceived } from '@/domain/ledger/entries-of-doubt'
import { noFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { mustBeInForce } from '@/domain/policy/policy-row'
import type { Refusal } from '@/domain/policy/refusal'
import { billNumber } from '@/domain/wages/bill-number'
import { orderStates } from '@/domain/wages/order-states'
import { recoveryStates } from '@/domain/wages/recovery-states'
import { paymentRows } from '@/policies/payments'
import type { Call } from '../_kernel/call'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { nextCheck } from './checking'
import { ordersOfGig } from './orders-of-gig'
import { type Recovery, recoveries, recoveryIdOf } from './cases'
import { type Order, orders } from './repository'
import type { PaidTrade } from './trade-news'

export const recoveryView = (recovery: Recovery): RecoveryView => ({
  itemId: recovery.itemId,
  state: recovery.state,
  amountFen: recovery.amountFen,
  reason: recovery.reason,
  proposedAt: recovery.proposedAt,
  orderId: recovery.state === 'agreed' ? recovery.orderId : null,
  settledAt: recovery.settledAt,
})

const openMaximum = 50

/** What this worker has been asked and has not settled. */
export async function openRecoveriesOf(workerId: string): Promise<readonly RecoveryView[]> {
  const where = { workerId, state: query.in(['proposed', 'agreed']) }
  return (await search(recoveries, { where, limit: openMaximum })).map(recoveryView)
}

/** WeChat's number of the order: gig, worker, kind of wage, and which order it is. */
const orderNumberOf = ({ gigId, itemId }: Recovery, count: number): string =>
  `${gigId}-R${billNumber(itemId, count).slice(gigId.length)}`

/** A fresh order for the cashier, paid by the worker. */
export function recoveryOrder(call: Call, recovery: Recovery): Order {
  const { gigId, workerId, itemId, amountFen, orderCount } = recovery
  return {
    ...{ gigId, payerId: workerId, amountFen },
    purpose: { kind: 'recovery', itemId },
    orderNumber: orderNumberOf(recovery, orderCount + 1),
    description: recoveryDescription,
    state: 'awaitingPayment',
    createdAt: call.now,
    expiresAt: plusMinutes(call.now, mustBeInForce(paymentRows, 'order.life', call.today).value),
    ...{ transactionId: null, paidAt: null, receivedFen: null, decided: null },
    ...{ refundedFen: noFen, refundFailures: 0, problem: null },
    ...nextCheck(0, call.now),
  }
}

/** The money has come back: it goes on to the escrow, and from there to whom it belongs. */
async function passOn(unit: Unit, gigId: string): Promise<void> {
  const [paid] = (await ordersOfGig(unit, gigId)).filter(({ state }) => state === 'paid')
  if (paid) unit.save(orders, paid._id, { ...paid, checkAt: unit.at })
}

/** Books the worker's payment with two postings of its own, and settles what was agreed. */
export async function settleRecovery(
  unit: Unit,
  order: Stored<Order>,
  trade: PaidTrade,
): Promise<Order | Refusal> {
  const { gigId, orderNumber, amountFen, purpose } = order
  must(purpose.kind === 'recovery', `order ${order._id} is of a worker who gives back`)
  const { itemId } = purpose
  const { transactionId, paidAt } = trade
  const event = { itemId, orderNumber, amountFen, at: unit.at }
  const refusal =
    (await unit.post(recoveryReceived({ ...event, transactionId }))) ??
    (await unit.post(recoveryPassedOn({ ...event, gigId })))
  if (refusal) return refusal
  const recovery = await unit.get(recoveries, recoveryIdOf(itemId))
  must(recovery !== undefined, `what order ${order._id} gives back was agreed`)
  if (recovery.state !== 'settled') {
    const settled = { ...recoveryStates.move(recovery, 'settled'), settledAt: unit.at }
    unit.save(recoveries, recovery._id, settled)
  }
  const paid: Order = {
    ...orderStates.move(order, 'paid'),
    transactionId,
    paidAt,
    checkAt: null,
    problem: null,
  }
  unit.save(orders, order._id, paid)
  await passOn(unit, gigId)
  return paid
}

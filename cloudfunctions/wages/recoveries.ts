/** What asks a worker to give back: read, shown, ordered at the cashier, and settled by the payment. */
import type { NamedRecovery, RecoveryView } from '@/contract/wages'
import { recoveryDescription } from '@/copy/zh/payment-texts'
import { plusMinutes } from '@/domain/calendar/instant'
import { recoveryPassedOn, recoveryReceived, suspenseCleared } from '@/domain/ledger/entries-of-doubt'
import { type Fen, noFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { billNumber } from '@/domain/wages/bill-number'
import { orderStates } from '@/domain/wages/order-states'
import { recoveryStates } from '@/domain/wages/recovery-states'
import { paymentRows } from '@/policies/payments'
import type { Call } from '../_kernel/call'
import { query } from '../_kernel/cloud'
import { getMany, search, type Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { nextCheck } from './checking'
import { ordersOfGig } from './orders-of-gig'
import { type Recovery, recoveries, recoveryIdOf } from './cases'
import { type Order, orders, type PayItem } from './repository'
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

/** What was asked back of these wages, the oldest first. */
export async function recoveriesOf(items: readonly Stored<PayItem>[]): Promise<readonly NamedRecovery[]> {
  const asked = items.filter(({ paidAt }) => paidAt !== null)
  const found = await getMany(
    recoveries,
    asked.map(({ _id }) => recoveryIdOf(_id)),
  )
  const workers = new Map(asked.map(({ _id, workerName }) => [_id, workerName]))
  return found
    .toSorted((one, other) => (one.proposedAt < other.proposedAt ? -1 : 1))
    .map((recovery) => ({ ...recoveryView(recovery), workerName: workers.get(recovery.itemId) ?? '' }))
}

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

/** What was agreed is settled; a payment that was under way when they declined is one all the same. */
async function settle(unit: Unit, orderId: string, recovery: Stored<Recovery> | undefined): Promise<void> {
  must(recovery !== undefined, `what order ${orderId} gives back was agreed`)
  if (recovery.state === 'settled') return
  unit.save(recoveries, recovery._id, { ...recoveryStates.move(recovery, 'settled'), settledAt: unit.at })
}

/**
 * Finance lets a payment of another amount settle it: of less than was agreed to, never of more. The money
 * leaves suspense for the escrow it had come from.
 */
export async function settleDiffering(
  unit: Unit,
  { _id, gigId, orderNumber, purpose }: Stored<Order>,
  amountFen: Fen,
): Promise<Refusal | undefined> {
  must(purpose.kind === 'recovery', `order ${_id} is of a worker who gives back`)
  const { itemId } = purpose
  const recovery = await unit.get(recoveries, recoveryIdOf(itemId))
  if (recovery && amountFen > recovery.amountFen) {
    const { amountFen: agreedFen } = recovery
    return refuse('wages.recovery.more-than-agreed', houseRule('W-07'), { agreedFen, amountFen })
  }
  const line = { lineId: orderNumber, direction: 'in', amountFen, at: unit.at } as const
  const refusal =
    (await unit.post(suspenseCleared({ ...line, belongsTo: `recovery:${itemId}` }))) ??
    (await unit.post(recoveryPassedOn({ itemId, orderNumber, amountFen, at: unit.at, gigId })))
  if (refusal) return refusal
  await settle(unit, _id, recovery)
  await passOn(unit, gigId)
  return undefined
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
  await settle(unit, order._id, await unit.get(recoveries, recoveryIdOf(itemId)))
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

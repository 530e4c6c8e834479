/**
 * Sets aside for the employer what no worker has a claim to, order by order, and tells that it can be asked
 * for.
 */
import { refundReserved } from '@/domain/ledger/entries'
import { type Fen, minusFen, noFen, smallestFen, sumFen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { refundAmount } from '@/domain/wages/refund-amount'
import type { Stored } from '../_kernel/collections'
import { newNumber } from '../_kernel/identifiers'
import { balances } from '../_kernel/ledger'
import type { Unit } from '../_kernel/unit'
import { nextCheck } from './checking'
import { ordersOfGig } from './orders-of-gig'
import { type Order, orders, refundIdOf, refunds } from './repository'

async function reserveOf(unit: Unit, order: Stored<Order>, amountFen: Fen): Promise<Refusal | undefined> {
  const { gigId, orderNumber, _id: orderId } = order
  const refundNumber = newNumber()
  const refusal = await unit.post(refundReserved({ gigId, refundNumber, amountFen, at: unit.at }))
  if (refusal) return refusal
  unit.save(orders, orderId, { ...order, refundedFen: sumFen([order.refundedFen, amountFen]) })
  unit.create(refunds, refundIdOf(refundNumber), {
    ...{ gigId, orderId, orderNumber, refundNumber, amountFen },
    totalFen: order.amountFen,
    state: 'reserved',
    reservedAt: unit.at,
    problem: null,
    ...nextCheck(0, unit.at),
  })
  unit.emit('refund.reserved', refundNumber, { refundNumber })
  return undefined
}

/** What is left over after `reservedFen`; nothing to give back is no failure. */
export async function reserveRest(
  unit: Unit,
  gigId: string,
  reservedFen: readonly Fen[],
): Promise<{ readonly refundedFen: Fen } | Refusal> {
  const escrowFen = (await unit.get(balances, `escrow:${gigId}`))?.amountFen ?? noFen
  const free = refundAmount({ escrowFen, reservedFen })
  if (isRefusal(free)) return { refundedFen: noFen }
  let restFen: Fen = free
  for (const order of await ordersOfGig(unit, gigId)) {
    const openFen = order.state === 'paid' ? minusFen(order.amountFen, order.refundedFen) : noFen
    const partFen = smallestFen(openFen, restFen)
    const refusal = partFen > 0 ? await reserveOf(unit, order, partFen) : undefined
    if (refusal) return refusal
    restFen = minusFen(restFen, partFen)
  }
  return { refundedFen: minusFen(free, restFen) }
}

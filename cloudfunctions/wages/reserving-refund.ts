/**
 * Sets aside for the employer what no worker has a claim to, order by order, and tells that it can be asked
 * for.
 */
import { refundReserved } from '@/domain/ledger/entries'
import { type Fen, minusFen, noFen, smallestFen, sumFen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { refundsKeepFailing } from '@/domain/wages/refund-attention'
import { refundAmount } from '@/domain/wages/refund-amount'
import type { Stored } from '../_kernel/collections'
import { newNumber } from '../_kernel/identifiers'
import { balances } from '../_kernel/ledger'
import type { Unit } from '../_kernel/unit'
import { nextCheck } from './checking'
import { markClaim, marksOf } from './claim-mark'
import type { GigClaims } from './gig-claims'
import { ordersOfGig } from './orders-of-gig'
import { type Order, orders, refundIdOf, refunds } from './repository'

/** Sets a part of one order aside, and tells that it can be asked for. */
export async function reserveOf(
  unit: Unit,
  order: Stored<Order>,
  amountFen: Fen,
): Promise<Refusal | undefined> {
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
    ...{ askedAt: null, endedAt: null, attention: null, retried: null },
    problem: null,
    ...nextCheck(0, unit.at),
  })
  unit.emit('refund.reserved', refundNumber, { refundNumber })
  return undefined
}

/** What can go back of an order: nothing when a person must look first why its refunds fail. */
function openFen({ state, amountFen, refundedFen, refundFailures }: Order, now: Unit['at']): Fen {
  const mayGoBack = state === 'paid' && !refundsKeepFailing(refundFailures, now)
  return mayGoBack ? minusFen(amountFen, refundedFen) : noFen
}

export interface Rest {
  readonly refundedFen: Fen
  /** True when something moved since the claims were read: they must be read again. */
  readonly outOfDate: boolean
}

/** Sets `freeFen` aside from the orders of the gig, the oldest first; gives what of it could not go back. */
async function reserveFromOrders(unit: Unit, gigId: string, freeFen: Fen): Promise<Fen | Refusal> {
  let restFen = freeFen
  for (const order of await ordersOfGig(unit, gigId)) {
    const partFen = smallestFen(openFen(order, unit.at), restFen)
    const refusal = partFen > 0 ? await reserveOf(unit, order, partFen) : undefined
    if (refusal) return refusal
    restFen = minusFen(restFen, partFen)
  }
  return restFen
}

/** What is left over after the claims; nothing to give back is no failure. */
export async function reserveRest(unit: Unit, claims: GigClaims): Promise<Rest | Refusal> {
  const { gigId } = claims.gig
  const escrow = await unit.get(balances, `escrow:${gigId}`)
  const escrowFen = escrow?.amountFen ?? noFen
  const isOutOfDate = escrowFen !== claims.escrowFen || (await marksOf(unit, gigId)) !== claims.marks
  if (isOutOfDate) return { refundedFen: noFen, outOfDate: true }
  // Money that comes after this meets a document, and its gig is looked at.
  if (escrow === undefined) unit.create(balances, `escrow:${gigId}`, { amountFen: noFen, heldBy: null })
  const free = refundAmount({ escrowFen, reservedFen: claims.reservedFen })
  if (isRefusal(free)) return { refundedFen: noFen, outOfDate: false }
  await markClaim(unit, gigId)
  const restFen = await reserveFromOrders(unit, gigId, free)
  return isRefusal(restFen) ? restFen : { refundedFen: minusFen(free, restFen), outOfDate: false }
}

/** Finance decides about a payment of another amount: it is kept for the gig, or goes back to who paid it. */
import type { ParsedInput } from '@/contract/actions'
import type { PayInView } from '@/contract/wages'
import { suspenseCleared } from '@/domain/ledger/entries-of-doubt'
import type { Fen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { actorIdOf, type Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { readGig } from '../../gigs/reader'
import { orderView } from '../order-view'
import { paidOrder, restAt } from '../recording-payment'
import { settleDiffering } from '../recoveries'
import { type Order, orders } from '../repository'
import { reserveOf } from '../reserving-refund'

type Name = 'wages.resolvePayment'

/** An order whose payment waits for a decision, with what came. */
interface InDoubt {
  readonly order: Stored<Order>
  readonly amountFen: Fen
}

async function inDoubt(unit: Unit, orderId: string): Promise<InDoubt | Refusal> {
  const order = await unit.get(orders, orderId)
  if (order?.state === 'differs' && order.receivedFen !== null) {
    return { order, amountFen: order.receivedFen }
  }
  return refuse('wages.payment.not-in-doubt', houseRule('W-04'), { state: order?.state ?? 'unknown' })
}

/** The money leaves suspense for the escrow of its gig, so that what goes back is a refund like any other. */
function toEscrow(unit: Unit, { order, amountFen }: InDoubt): Promise<Refusal | undefined> {
  const line = { lineId: order.orderNumber, direction: 'in', amountFen, at: unit.at } as const
  return unit.post(suspenseCleared({ ...line, belongsTo: `escrow:${order.gigId}` }))
}

/** What a worker gave back and is kept settles what they were asked for; what is returned leaves it open. */
async function clear(
  call: Call<ParsedInput<Name>>,
  unit: Unit,
  found: InDoubt,
): Promise<Stored<Order> | Refusal> {
  const { order, amountFen } = found
  const gig = await readGig(unit, order.gigId)
  must(gig !== undefined, `order ${order._id} is for a gig`)
  const settles = order.purpose.kind === 'recovery' && call.input.decision === 'keep'
  const refusal = await (settles ? settleDiffering(unit, order, amountFen) : toEscrow(unit, found))
  if (refusal) return refusal
  const decided = { by: actorIdOf(call), at: call.now, reason: call.input.reason }
  const paid = { ...paidOrder(order, restAt(gig)), _id: order._id, amountFen, decided }
  unit.save(orders, order._id, paid)
  return paid
}

export async function resolvePayment(
  call: Call<ParsedInput<Name>>,
  unit: Unit,
): Promise<PayInView | Refusal> {
  const { orderId, decision } = call.input
  const found = await inDoubt(unit, orderId)
  if (isRefusal(found)) return found
  const paid = await clear(call, unit, found)
  if (isRefusal(paid)) return paid
  const notReserved = decision === 'return' ? await reserveOf(unit, paid, found.amountFen) : undefined
  return notReserved ?? orderView(paid)
}

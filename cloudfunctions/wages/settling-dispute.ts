/**
 * The money of a disputed item: a part is conceded and goes on its way, the rest is awarded or goes back
 * where it came from.
 */
import { partConceded } from '@/domain/ledger/entries'
import { type Fen, minusFen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { isPaidIn } from '@/domain/wages/funds-model'
import { itemStates } from '@/domain/wages/item-states'
import { grossOf, type PayStep } from '@/domain/wages/pay-steps'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { goOn, oweWage } from './owing-wage'
import { ordersOfGig } from './orders-of-gig'
import { railOf } from './rails/of-item'
import { orders, type PayItem, payItems } from './repository'
import { saveItem } from './saving-item'

/** True while somebody has still to decide about it, with its money set aside or still to come. */
export const isInDispute = ({ heldBy, state }: PayItem): boolean =>
  heldBy !== null && (state === 'held' || state === 'unfunded')

export interface InDispute {
  readonly call: Call
  readonly unit: Unit
  readonly item: Stored<PayItem>
}

const withSteps = (item: Stored<PayItem>, steps: readonly PayStep[]): Stored<PayItem> => ({
  ...item,
  steps,
  grossFen: grossOf(steps),
})

/**
 * Money that nobody owes any more goes back to the escrow, or off the employer's account on their own rail.
 */
async function giveBack(unit: Unit, item: Stored<PayItem>, amountFen: Fen): Promise<Refusal | undefined> {
  const { _id: itemId, gigId, heldBy } = item
  const event = { gigId, itemId, amountFen, decisionId: heldBy ?? itemId, at: unit.at }
  if (isPaidIn(item.fundsModel)) await lookAtRest(unit, gigId)
  return unit.post(railOf(item).withdrawn(event))
}

/** An escrow that was done with has money again: the timer looks what of it goes back to the employer. */
async function lookAtRest(unit: Unit, gigId: string): Promise<void> {
  for (const order of await ordersOfGig(unit, gigId)) {
    if (order.state === 'paid') unit.save(orders, order._id, { ...order, checkAt: unit.at })
  }
}

/** The rest is decided: `steps` are what is awarded of it, none when nothing is. The hold ends with it. */
export async function settleRest(
  { call, unit, item }: InDispute,
  steps: readonly PayStep[],
): Promise<Refusal | undefined> {
  const awarded = { ...withSteps(item, steps), heldBy: null }
  const isFunded = item.state === 'held'
  await unit.release(`payable:${item._id}`)
  const backFen = minusFen(item.grossFen, awarded.grossFen)
  const refused = isFunded && backFen > 0 ? await giveBack(unit, item, backFen) : undefined
  if (refused) return refused
  const next =
    awarded.grossFen === 0
      ? itemStates.move({ ...item, heldBy: null }, 'withdrawn')
      : await (isFunded ? goOn(call, unit, awarded) : oweWage(call, unit, awarded))
  if (isRefusal(next)) return next
  saveItem(unit, item, next)
  return undefined
}

export interface Split {
  /** What is conceded, as an item of its own. */
  readonly part: Stored<PayItem>
  /** What stays in dispute. */
  readonly restSteps: readonly PayStep[]
}

/**
 * A part is conceded: its money leaves the disputed item and goes on its way. Gives what stays in dispute.
 */
export async function concedePart(
  { call, unit, item }: InDispute,
  { part, restSteps }: Split,
): Promise<Stored<PayItem> | Refusal> {
  const isFunded = item.state === 'held'
  if (isFunded) {
    const event = { itemId: item._id, partId: part._id, amountFen: part.grossFen, at: unit.at }
    await unit.release(`payable:${item._id}`)
    const refused = (await unit.post(partConceded(event))) ?? (await holdAgain(unit, item))
    if (refused) return refused
  }
  const paid = await (isFunded ? goOn(call, unit, part) : oweWage(call, unit, part))
  if (isRefusal(paid)) return paid
  unit.create(payItems, part._id, paid)
  const rest = withSteps(item, restSteps)
  unit.save(payItems, item._id, rest)
  return rest
}

const holdAgain = (unit: Unit, { _id, heldBy }: Stored<PayItem>) => unit.hold(`payable:${_id}`, heldBy ?? _id)

/**
 * Makes a wage owed: out of the gig's escrow when its employer has paid in, by the employer directly
 * elsewhere.
 */
import type { Refusal } from '@/domain/policy/refusal'
import { isPaidIn } from '@/domain/wages/funds-model'
import { itemStates } from '@/domain/wages/item-states'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { markClaim } from './claim-mark'
import { railOf } from './rails/of-item'
import type { PayItem } from './repository'

/** Sets an owed wage going on its own rail. */
export const startPaying = (call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> =>
  railOf(item).start(call, unit, item)

/** Money that is disputed is set aside: it is out of the escrow, and nothing moves it before the decision. */
async function setAside(unit: Unit, item: Stored<PayItem>, heldBy: string): Promise<PayItem | Refusal> {
  return (await unit.hold(`payable:${item._id}`, heldBy)) ?? itemStates.move(item, 'held')
}

/** An item whose money is out of the escrow: on its way, or set aside while its objection is open. */
export const goOn = (call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> => {
  if (item.heldBy !== null) return setAside(unit, item, item.heldBy)
  return startPaying(call, unit, item)
}

/**
 * The item after its wage became owed; a fresh item comes in as unfunded. An escrow that does not hold enough
 * leaves it unfunded: the wage is owed all the same, but the money is not here, and both sides see that.
 */
export async function oweWage(call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> {
  const { _id: itemId, gigId, grossFen: amountFen } = item
  const event = { gigId, itemId, amountFen, at: unit.at }
  const refused = await unit.post(railOf(item).accrued(event))
  if (!refused) return goOn(call, unit, item)
  if (!isPaidIn(item.fundsModel)) return refused
  await markClaim(unit, gigId)
  return item
}

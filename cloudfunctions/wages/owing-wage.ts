/**
 * Makes a wage owed: out of the gig's escrow when its employer has paid in, between the two on the recorded
 * rail.
 */
import { recordedWageAccrued, wageAccrued } from '@/domain/ledger/entries'
import type { Refusal } from '@/domain/policy/refusal'
import { itemStates } from '@/domain/wages/item-states'
import type { Call } from '../_kernel/call'
import type { Stored } from '../_kernel/collections'
import { persons } from '../_kernel/person'
import type { Unit } from '../_kernel/unit'
import { markClaim } from './claim-mark'
import { openAttempt } from './opening-attempt'
import type { PayItem } from './repository'
import { isPayee } from './transfer-request'

/**
 * Less than this WeChat does not transfer; such a wage stays owed and is handed over by the market's staff.
 */
const smallestTransferFen = 10

/** Starts the payment of an owed wage to whom WeChat can pay; for anybody else it stays owed. */
export async function startPaying(call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> {
  const payee = item.grossFen < smallestTransferFen ? undefined : await unit.get(persons, item.workerId)
  return isPayee(payee) ? openAttempt(call, unit, { item, payee }) : itemStates.move(item, 'accrued')
}

/** Money that is disputed is set aside: it is out of the escrow, and nothing moves it before the decision. */
async function setAside(unit: Unit, item: Stored<PayItem>, heldBy: string): Promise<PayItem | Refusal> {
  return (await unit.hold(`payable:${item._id}`, heldBy)) ?? itemStates.move(item, 'held')
}

/** An item whose money is out of the escrow: on its way, or set aside while its objection is open. */
export const goOn = (call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> => {
  if (item.heldBy !== null) return setAside(unit, item, item.heldBy)
  return item.fundsModel === 'recorded'
    ? Promise.resolve(itemStates.move(item, 'accrued'))
    : startPaying(call, unit, item)
}

/**
 * The item after its wage became owed; a fresh item comes in as unfunded. An escrow that does not hold enough
 * leaves it unfunded: the wage is owed all the same, but the money is not here, and both sides see that.
 */
export async function oweWage(call: Call, unit: Unit, item: Stored<PayItem>): Promise<PayItem | Refusal> {
  const { _id: itemId, gigId, grossFen: amountFen } = item
  const event = { gigId, itemId, amountFen, at: unit.at }
  if (item.fundsModel === 'recorded') {
    return (await unit.post(recordedWageAccrued(event))) ?? goOn(call, unit, item)
  }
  const overdrawn = await unit.post(wageAccrued(event))
  if (!overdrawn) return goOn(call, unit, item)
  await markClaim(unit, gigId)
  return item
}

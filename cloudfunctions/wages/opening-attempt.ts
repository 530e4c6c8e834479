/**
 * Opens one attempt to pay a wage: its own bill number, its money set aside, and the news that it can be
 * sent.
 */
import { payoutStarted } from '@/domain/ledger/entries'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { itemStates } from '@/domain/wages/item-states'
import { nextAttempt } from '@/domain/wages/next-attempt'
import type { Stored } from '../_kernel/collections'
import { newNumber } from '../_kernel/identifiers'
import type { Unit } from '../_kernel/unit'
import { nextCheck } from './checking'
import { attemptIdOf, attempts, type Intent, intentIdOf, intents, type PayItem } from './repository'

/** A wage of an item whose money is owed already; gives the item as it goes on, still to be stored. */
export async function openAttempt(
  unit: Unit,
  { _id: itemId, ...item }: Stored<PayItem>,
): Promise<PayItem | Refusal> {
  const intentId = intentIdOf(itemId)
  const amountFen = item.grossFen
  // A wage that was never on its way has no intent yet.
  const stored = item.billNumber === null ? undefined : await unit.get(intents, intentId)
  const intent: Intent = stored ?? { itemId, amountFen, state: 'open', attempts: [] }
  const next = nextAttempt(intent.attempts)
  if (isRefusal(next)) return next
  const billNumber = newNumber()
  const overdrawn = await unit.post(payoutStarted({ itemId, billNumber, amountFen, at: unit.at }))
  if (overdrawn) return overdrawn
  const summary = { billNumber, state: 'opened' as const }
  const opened: Intent = { ...intent, attempts: [...intent.attempts, summary] }
  if (stored) unit.save(intents, intentId, opened)
  else unit.create(intents, intentId, opened)
  unit.create(attempts, attemptIdOf(billNumber), {
    itemId,
    ...summary,
    workerId: item.workerId,
    amountFen,
    tradeName: item.gigTitle,
    workOn: item.workOn,
    requestBody: null,
    packageInfo: null,
    openedAt: unit.at,
    problem: null,
    ...nextCheck(0, unit.at),
  })
  unit.emit('attempt.opened', billNumber, { billNumber })
  return { ...itemStates.move(item, 'paying'), billNumber, tapBefore: null, failReason: null }
}

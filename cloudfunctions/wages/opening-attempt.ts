/**
 * Opens one attempt to pay a wage: its own bill number, its money set aside, and the exact bytes that are
 * sent for it.
 */
import type { Instant } from '@/domain/calendar/instant'
import { payoutStarted } from '@/domain/ledger/entries'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { billNumber as billNumberOf } from '@/domain/wages/bill-number'
import { itemStates } from '@/domain/wages/item-states'
import { nextAttempt } from '@/domain/wages/next-attempt'
import { attemptsAllowed } from '@/domain/wages/transfer-attention'
import { netPay } from '@/domain/wages/withholding'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import { consentOf } from './agreements'
import { nextCheck } from './checking'
import type { Attempt, Intent, PayItem } from './repository'
import { type Payee, transferRequest } from './transfer-request'

/** Who is paid for what. */
export interface Payment {
  readonly item: Stored<PayItem>
  readonly payee: Payee
}

const freshIntent = (now: Instant): Intent => ({
  state: 'open',
  attempts: [],
  allowed: attemptsAllowed(now),
  stopped: null,
  resent: null,
})

/** The number of the next attempt, once all former ones are provably final; its money leaves the wage. */
export async function reserveAttempt(
  unit: Unit,
  item: Stored<PayItem>,
): Promise<{ readonly billNumber: string } | Refusal> {
  const { _id: itemId } = item
  const intent = item.intent ?? freshIntent(unit.at)
  const next = nextAttempt(intent.attempts, intent.allowed)
  if (isRefusal(next)) return next
  const billNumber = billNumberOf(itemId, next.number)
  const amountFen = netPay(item)
  const refused = await unit.post(payoutStarted({ itemId, billNumber, amountFen, at: unit.at }))
  return refused ?? { billNumber }
}

type Sent = Pick<Attempt, 'billNumber' | 'requestBody' | 'batchId' | 'byConsent'>

/** An attempt before anything is heard of it. */
export const freshAttempt = (sent: Sent, openedAt: Instant): Attempt => ({
  ...sent,
  ...{ state: 'opened', packageInfo: null, openedAt, remindedAt: null },
})

/** The item with the attempt as its present one. */
export function withAttempt(item: PayItem, sent: Sent, now: Instant): PayItem {
  const intent = item.intent ?? freshIntent(now)
  return {
    ...itemStates.move(item, 'paying'),
    intent: { ...intent, attempts: [...intent.attempts, freshAttempt(sent, now)] },
    ...{ tapBefore: null, failReason: null, problem: null, attention: null },
    ...nextCheck(0, now),
  }
}

/** A wage whose money is owed already; gives the item as it goes on, still to be stored. */
export async function openAttempt(unit: Unit, { item, payee }: Payment): Promise<PayItem | Refusal> {
  const reserved = await reserveAttempt(unit, item)
  if (isRefusal(reserved)) return reserved
  const { billNumber } = reserved
  const authorizationId = await consentOf(unit, payee._id)
  const requestBody = await transferRequest(unit, { item, payee, billNumber, authorizationId })
  const byConsent = authorizationId !== null
  const fresh = { fundsModel: item.fundsModel, requestBody, byConsent, openedAt: unit.at }
  // The timer finds an attempt that was never sent: the kick needs no item of its own in the outbox.
  unit.kick('wages.sendTransfer', billNumber, { billNumber, fresh })
  return withAttempt(item, { billNumber, requestBody, batchId: null, byConsent }, unit.at)
}

/**
 * What does not add up is set aside under its own name and put right by an entry of its own, never by an
 * edit.
 *
 * Law     House rule M-03 (an event is booked once); House rule M-06 (a mistake is corrected, not rewritten)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/entries-of-doubt.test.ts
 */
import type { Instant } from '../calendar/instant'
import type { Account, Entry, Posting } from './entry'
import type { EmployersAccount } from './employers-account'
import type { OwnAccount } from './entries-of-operator'
import { entry, entryOf, type When } from './entry-of-event'

/** `in` when the money came into the account, `out` when it left. */
export type Direction = 'in' | 'out'

interface Suspended extends When {
  /** Names the line: a flow number of the channel, or the order number of a payment that differs. */
  readonly lineId: string
  readonly direction: Direction
}

const suspense = (lineId: string): Account => `suspense:${lineId}`

/**
 * The bill of `account` has a line that nothing in the book explains: it counts, and waits for its owner.
 */
export const lineSuspended = (event: Suspended & { readonly account: OwnAccount }): Entry =>
  entry({
    ...event,
    id: `susp:${event.lineId}`,
    kind: 'lineSuspended',
    from: event.direction === 'in' ? event.account : suspense(event.lineId),
    to: event.direction === 'in' ? suspense(event.lineId) : event.account,
    reference: event.lineId,
  })

/** The line is explained: what waited goes to (or comes from) the account it belongs to. */
export const suspenseCleared = (event: Suspended & { readonly belongsTo: Account }): Entry =>
  entry({
    ...event,
    id: `unsusp:${event.lineId}`,
    kind: 'suspenseCleared',
    from: event.direction === 'in' ? suspense(event.lineId) : event.belongsTo,
    to: event.direction === 'in' ? event.belongsTo : suspense(event.lineId),
    reference: event.lineId,
  })

interface Recovery extends When {
  readonly itemId: string
  readonly orderNumber: string
}

/** A worker who was paid by mistake paid it back at the cashier, having agreed to. */
export const recoveryReceived = (event: Recovery & { readonly transactionId: string }): Entry =>
  entry({
    ...event,
    id: `recover:${event.orderNumber}`,
    kind: 'recoveryReceived',
    from: 'wx:basic',
    to: `recovery:${event.itemId}`,
    reference: event.transactionId,
  })

/** What was paid back went to the escrow it had come from. */
export const recoveryPassedOn = (event: Recovery & { readonly gigId: string }): Entry =>
  entry({
    ...event,
    id: `recovered:${event.orderNumber}`,
    kind: 'recoveryPassedOn',
    from: `recovery:${event.itemId}`,
    to: `escrow:${event.gigId}`,
    reference: event.orderNumber,
  })

/**
 * Recorded rail: the worker handed back to the employer, who signed for it; nothing of it passes through
 * us.
 */
export const recoverySigned = (
  event: When & { readonly itemId: string; readonly account: EmployersAccount },
): Entry =>
  entryOf({ ...event, id: `handback:${event.itemId}`, kind: 'recoverySigned', reference: event.itemId }, [
    { from: event.account, to: `recovery:${event.itemId}`, amountFen: event.amountFen },
    { from: `recovery:${event.itemId}`, to: event.account, amountFen: event.amountFen },
  ])

/** The bank sent a wage back after the channel had called it paid (退票): it is owed again. */
export const wageReturned = (
  event: When & {
    readonly itemId: string
    readonly detailNumber: string
    readonly account: OwnAccount | EmployersAccount
  },
): Entry =>
  entry({
    ...event,
    id: `ret:${event.detailNumber}`,
    kind: 'wageReturned',
    from: event.account,
    to: `payable:${event.itemId}`,
    reference: event.detailNumber,
  })

/**
 * Two officers agreed to correct the book; the mistake stays in it, and so does what it was put right with.
 */
export const correctionBooked = (event: {
  readonly correctionId: string
  readonly postings: readonly Posting[]
  readonly at: Instant
}): Entry =>
  entryOf(
    {
      id: `correct:${event.correctionId}`,
      kind: 'correctionBooked',
      reference: event.correctionId,
      at: event.at,
    },
    event.postings,
  )

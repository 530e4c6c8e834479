/**
 * Each event of money has one entry, and the entry's id says which event, so that it is booked once.
 *
 * Law     House rule M-03 (an event is booked once, whoever tells it first)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/entries.test.ts
 */
import type { OwnAccount } from './entries-of-operator'
import type { Entry } from './entry'
import { entry, type When } from './entry-of-event'

/**
 * The employer's order `orderNumber` was paid for `gigId`; told by notice, query or bill, whichever is
 * first.
 */
export const paymentReceived = (
  event: When & { readonly gigId: string; readonly orderNumber: string; readonly transactionId: string },
): Entry =>
  entry({
    ...event,
    id: `pay:${event.orderNumber}`,
    kind: 'paymentReceived',
    from: 'wx:basic',
    to: `escrow:${event.gigId}`,
    reference: event.transactionId,
  })

/** The channel kept its fee for an order; the operator bears it. */
export const channelFeeCharged = (
  event: When & { readonly orderNumber: string; readonly transactionId: string },
): Entry =>
  entry({
    ...event,
    id: `fee:${event.orderNumber}`,
    kind: 'channelFeeCharged',
    from: 'fee:channel',
    to: 'wx:basic',
    reference: event.transactionId,
  })

interface ItemEvent extends When {
  readonly gigId: string
  readonly itemId: string
}

/** Work was confirmed or released: the wage of one payable item is now owed to its worker. */
export const wageAccrued = (event: ItemEvent): Entry =>
  entry({
    ...event,
    id: `accrue:${event.itemId}`,
    kind: 'wageAccrued',
    from: `escrow:${event.gigId}`,
    to: `payable:${event.itemId}`,
    reference: event.itemId,
  })

/** A disputed item was decided against the worker: `amountFen` of it goes back to the gig's escrow. */
export const wageWithdrawn = (event: ItemEvent & { readonly decisionId: string }): Entry =>
  entry({
    ...event,
    id: `withdraw:${event.itemId}`,
    kind: 'wageWithdrawn',
    from: `payable:${event.itemId}`,
    to: `escrow:${event.gigId}`,
    reference: event.decisionId,
  })

/**
 * The employer gave in to a part of a disputed item: its money leaves the item, as an item of its own that
 * goes on its way.
 */
export const partConceded = (event: When & { readonly itemId: string; readonly partId: string }): Entry =>
  entry({
    ...event,
    id: `concede:${event.itemId}`,
    kind: 'partConceded',
    from: `payable:${event.itemId}`,
    to: `payable:${event.partId}`,
    reference: event.partId,
  })

interface AttemptEvent extends When {
  readonly itemId: string
  readonly billNumber: string
}

/** A transfer attempt was opened under its own bill number. */
export const payoutStarted = (event: AttemptEvent): Entry =>
  entry({
    ...event,
    id: `out:${event.billNumber}`,
    kind: 'payoutStarted',
    from: `payable:${event.itemId}`,
    to: `inflight:${event.billNumber}`,
    reference: event.billNumber,
  })

/** The channel says SUCCESS: the money has reached the worker. */
export const payoutSucceeded = (event: When & { readonly billNumber: string }): Entry =>
  entry({
    ...event,
    id: `done:${event.billNumber}`,
    kind: 'payoutSucceeded',
    from: `inflight:${event.billNumber}`,
    to: 'wx:operation',
    reference: event.billNumber,
  })

/**
 * The channel says FAIL or CANCELLED, finally: the wage is owed again and a new bill number may be opened.
 */
export const payoutFailed = (event: AttemptEvent): Entry =>
  entry({
    ...event,
    id: `back:${event.billNumber}`,
    kind: 'payoutFailed',
    from: `inflight:${event.billNumber}`,
    to: `payable:${event.itemId}`,
    reference: event.billNumber,
  })

interface RefundEvent extends When {
  readonly gigId: string
  readonly refundNumber: string
}

/** Money nobody has a claim to is set aside for its payer before the channel is asked. */
export const refundReserved = (event: RefundEvent): Entry =>
  entry({
    ...event,
    id: `hold:${event.refundNumber}`,
    kind: 'refundReserved',
    from: `escrow:${event.gigId}`,
    to: `refunding:${event.refundNumber}`,
    reference: event.refundNumber,
  })

/** The channel refunded it. */
export const refundSettled = (event: When & { readonly refundNumber: string }): Entry =>
  entry({
    ...event,
    id: `refd:${event.refundNumber}`,
    kind: 'refundSettled',
    from: `refunding:${event.refundNumber}`,
    to: 'wx:basic',
    reference: event.refundNumber,
  })

/** The channel closed the refund without paying: the money is in the gig's escrow again. */
export const refundFailed = (event: RefundEvent): Entry =>
  entry({
    ...event,
    id: `unhold:${event.refundNumber}`,
    kind: 'refundFailed',
    from: `refunding:${event.refundNumber}`,
    to: `escrow:${event.gigId}`,
    reference: event.refundNumber,
  })

/** Recorded rail: the employer owes the wage directly; nothing of it ever passes through the channel. */
export const recordedWageAccrued = (event: ItemEvent): Entry =>
  entry({
    ...event,
    id: `accrue:${event.itemId}`,
    kind: 'recordedWageAccrued',
    from: `recorded:${event.gigId}`,
    to: `payable:${event.itemId}`,
    reference: event.itemId,
  })

/** Recorded rail: a disputed item was decided against the worker, and the employer no longer owes it. */
export const recordedWageWithdrawn = (event: ItemEvent & { readonly decisionId: string }): Entry =>
  entry({
    ...event,
    id: `withdraw:${event.itemId}`,
    kind: 'recordedWageWithdrawn',
    from: `payable:${event.itemId}`,
    to: `recorded:${event.gigId}`,
    reference: event.decisionId,
  })

/** Recorded rail: cash or a bank transfer between the two, proved by the receipt the worker signed. */
export const recordedWagePaid = (event: ItemEvent & { readonly receiptId: string }): Entry =>
  entry({
    ...event,
    id: `paid:${event.itemId}`,
    kind: 'recordedWagePaid',
    from: `payable:${event.itemId}`,
    to: `recorded:${event.gigId}`,
    reference: event.receiptId,
  })

/** The operator put float into an account, nearly always the one that wages are paid from. */
export const floatAdded = (
  event: When & { readonly voucher: string; readonly account?: OwnAccount },
): Entry =>
  entry({
    ...event,
    id: `float:${event.voucher}`,
    kind: 'floatAdded',
    from: event.account ?? 'wx:operation',
    to: 'outside:float',
    reference: event.voucher,
  })

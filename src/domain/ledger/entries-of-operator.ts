/**
 * What the operator puts in, takes out, pays the channel or the tax office stands under its own voucher.
 *
 * Law     House rule M-03 (an event is booked once, whoever tells it first)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/entries-of-operator.test.ts
 */
import type { Account, Entry } from './entry'
import { entry, type When } from './entry-of-event'

/** The accounts that a bill of the channel, or of the bank, is written of. */
export type OwnAccount = Extract<Account, 'wx:basic' | 'wx:operation' | 'wx:fees' | 'bank'>

interface Vouched extends When {
  readonly voucher: string
}

/** The channel gave back its fee for the part of an order that was refunded. */
export const feeReturned = (event: When & { readonly refundNumber: string }): Entry =>
  entry({
    ...event,
    id: `fee-back:${event.refundNumber}`,
    kind: 'feeReturned',
    from: 'wx:basic',
    to: 'fee:channel',
    reference: event.refundNumber,
  })

/** What was in an account of ours before the first day that this book counts. */
export const balanceOpened = (event: When & { readonly account: OwnAccount }): Entry =>
  entry({
    ...event,
    id: `open:${event.account}`,
    kind: 'balanceOpened',
    from: event.account,
    to: 'outside:float',
    reference: event.account,
  })

/** The operator took money of its own out of an account. */
export const moneyTakenOut = (event: Vouched & { readonly account: OwnAccount }): Entry =>
  entry({
    ...event,
    id: `taken:${event.voucher}`,
    kind: 'moneyTakenOut',
    from: 'outside:float',
    to: event.account,
    reference: event.voucher,
  })

/** Money left one account of ours for another; it is in transit until it has arrived. */
export const moveStarted = (event: Vouched & { readonly leaves: OwnAccount }): Entry =>
  entry({
    ...event,
    id: `move:${event.voucher}`,
    kind: 'moveStarted',
    from: `transit:${event.voucher}`,
    to: event.leaves,
    reference: event.voucher,
  })

/** The money of a move is in the other account. */
export const moveArrived = (event: Vouched & { readonly reaches: OwnAccount }): Entry =>
  entry({
    ...event,
    id: `moved:${event.voucher}`,
    kind: 'moveArrived',
    from: event.reaches,
    to: `transit:${event.voucher}`,
    reference: event.voucher,
  })

interface ItemEvent extends When {
  readonly itemId: string
}

/** Income tax was held back from a wage; only where the operator is the one who must withhold. */
export const taxWithheld = (event: ItemEvent): Entry =>
  entry({
    ...event,
    id: `tax:${event.itemId}`,
    kind: 'taxWithheld',
    from: `payable:${event.itemId}`,
    to: 'tax:iit',
    reference: event.itemId,
  })

/** Withheld tax went to the tax office. */
export const taxRemitted = (event: Vouched): Entry =>
  entry({
    ...event,
    id: `remit:${event.voucher}`,
    kind: 'taxRemitted',
    from: 'tax:iit',
    to: 'bank',
    reference: event.voucher,
  })

/** A subsidy goes out together with a wage. */
export const subsidyAdded = (event: ItemEvent & { readonly caseId: string }): Entry =>
  entry({
    ...event,
    id: `sub:${event.caseId}`,
    kind: 'subsidyAdded',
    from: 'fund:subsidy',
    to: `payable:${event.itemId}`,
    reference: event.caseId,
  })

/** Types of money coming in and going back: the order, its trade states, the refund and its states. */
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'

/** An order of the mini-program. The same number must always be sent with exactly the same values. */
export interface OrderRequest {
  /** 6 to 32 of `0-9A-Za-z_-`; the lock against paying twice. */
  readonly orderNo: string
  /** Shown to the payer; at most 127 characters. */
  readonly description: string
  /** Whole fen, at least 1. */
  readonly amountFen: Fen
  readonly payerOpenid: string
  /** Last moment to pay; a fixed instant of the order, not "now plus". WeChat's default is 7 days. */
  readonly expiresAt?: Instant
  /** Returned in query and notice; at most 128 characters. */
  readonly attach?: string
}

/** What `wx.requestPayment` wants. The app id is signed but not passed. */
export interface PaymentParameters {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

interface PaidFacts {
  readonly orderNo: string
  readonly transactionId: string
  /** What the order was for, and what the ledger books. */
  readonly amountFen: Fen
  readonly payerOpenid: string
  readonly paidAt: Instant
}

/**
 * NOTPAY and CLOSED know no payer; SUCCESS and REFUND (something was given back) carry the facts of the
 * payment.
 */
export type Trade =
  | { readonly state: 'unpaid'; readonly orderNo: string }
  | { readonly state: 'closed'; readonly orderNo: string }
  | ({ readonly state: 'paid' } & PaidFacts)
  | ({ readonly state: 'refunding' } & PaidFacts)

export interface RefundRequest {
  /** At most 64 of `0-9A-Za-z_-`; a retry keeps it, a new number refunds twice. */
  readonly refundNo: string
  readonly orderNo: string
  readonly reason: string
  readonly amountFen: Fen
  /** The whole amount of the order. */
  readonly totalFen: Fen
}

interface RefundFacts {
  readonly refundNo: string
  readonly refundId: string
  readonly orderNo: string
  readonly amountFen: Fen
}

/** `abnormal`: the payer's card is dead; a person must see to it. `closed`: nothing was given back. */
export type Refund =
  | ({ readonly state: 'processing' } & RefundFacts)
  | ({ readonly state: 'succeeded'; readonly refundedAt: Instant } & RefundFacts)
  | ({ readonly state: 'closed' } & RefundFacts)
  | ({ readonly state: 'abnormal' } & RefundFacts)

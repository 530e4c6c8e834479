/**
 * Types of what the stand-in remembers: orders, refunds, transfer bills, book lines, notices and faults
 * ordered.
 */

/** Milliseconds since 1970, by the business clock. */
export type At = number

export interface Prepay {
  readonly id: string
  readonly at: At
}

export interface Order {
  readonly outTradeNo: string
  /** The parameters as first sent; placing again must repeat them. */
  readonly parameters: string
  readonly description: string
  readonly attach: string | null
  readonly notifyUrl: string
  readonly totalFen: number
  readonly openid: string
  readonly createdAt: At
  readonly payableUntil: At
  readonly prepays: readonly Prepay[]
  readonly state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED'
  readonly transactionId: string | null
  readonly paidAt: At | null
  readonly feeFen: number
  readonly refundedFen: number
  readonly feeReturnedFen: number
  readonly refundCount: number
}

export interface RefundRow {
  readonly outRefundNo: string
  readonly parameters: string
  readonly refundId: string
  readonly outTradeNo: string
  readonly transactionId: string
  readonly amountFen: number
  readonly feeReturnedFen: number
  readonly totalFen: number
  readonly notifyUrl: string | null
  readonly state: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'
  readonly createdAt: At
  readonly succeededAt: At | null
}

export type BillState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

export interface Bill {
  readonly outBillNo: string
  /** The bytes as first sent; sending again must repeat them. */
  readonly sentBody: string
  readonly transferBillNo: string
  readonly openid: string
  /** Null when no name was sent. */
  readonly userName: string | null
  readonly amountFen: number
  readonly remark: string
  readonly notifyUrl: string | null
  readonly state: BillState
  readonly packageInfo: string
  /** True while the amount is out of the operation account. */
  readonly locked: boolean
  readonly failReason: string | null
  /** The consent that is asked for along with the tap, if one is. */
  readonly consentNo: string | null
  /** Null when the worker must tap; else the consent that makes the tap needless. */
  readonly authorizationId: string | null
  readonly createdAt: At
  readonly updatedAt: At
}

/** A worker's consent to receive without a tap (免确认收款授权). */
export interface Consent {
  readonly outAuthorizationNo: string
  /** The bytes as first sent; null when it was asked for along with a transfer. */
  readonly sentBody: string | null
  /** WeChat's number; transfers name it. Null until the worker agrees. */
  readonly authorizationId: string | null
  readonly openid: string
  readonly displayName: string
  readonly notifyUrl: string
  readonly packageInfo: string
  readonly state: 'WAIT_USER_CONFIRM' | 'TAKING_EFFECT' | 'CLOSED'
  readonly closeReason: CloseReason | null
  readonly createdAt: At
  readonly authorisedAt: At | null
  readonly closedAt: At | null
}

export type CloseReason = 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED'

/** Money on its way from one account over the bank to another. */
export interface MoneyMove {
  readonly voucher: string
  readonly to: Account
  readonly amountFen: number
  readonly arrivesAt: At
  readonly arrived: boolean
}

/** A wage that a bank will give back. */
export interface BankReturn {
  readonly outBatchNo: string
  readonly outDetailNo: string
  readonly dueAt: At
  readonly done: boolean
}

export interface Setting {
  readonly text: string
}

export type Account = 'basic' | 'operation' | 'fees'

/** The merchant's own accounts, and one for each employer that pays by payroll card. */
export type BookAccount = Account | `employer:${string}`

export type Business =
  | 'payment'
  | 'paymentFee'
  | 'refund'
  | 'refundFee'
  | 'refundReturned'
  | 'refundFeeTaken'
  | 'transferLock'
  | 'transferReturned'
  | 'wageTransfer'
  | 'wageReturned'
  | 'topUp'
  | 'withdrawal'

/** One line of an account; lines are only ever added. */
export interface BookLine {
  readonly lineNo: number
  readonly at: At
  readonly account: BookAccount
  readonly business: Business
  /** Positive in, negative out. */
  readonly amountFen: number
  /** Of this account, after this line. */
  readonly balanceFen: number
  /** The merchant's number: out_trade_no, out_refund_no, out_bill_no or the voucher of a top-up. */
  readonly merchantNo: string
  /** Our number for the same. */
  readonly wechatNo: string
}

export const billSpoils = [
  'bill.missingLine',
  'bill.extraLine',
  'bill.oneFenOff',
  'bill.truncated',
  'bill.wrongHash',
] as const

export type BillSpoil = (typeof billSpoils)[number]

export type BillName = 'trade' | Account

/** A bill that was applied for. The file is written again at the download: a closed day does not change. */
export interface DownloadRow {
  readonly token: string
  readonly bill: BillName
  readonly day: string
  readonly spoil: BillSpoil | null
  readonly isPacked: boolean
  readonly at: At
}

export interface NoticeRow {
  readonly id: string
  readonly eventType: string
  readonly originalType: string
  readonly resource: string
  readonly url: string
  readonly createdAt: At
  readonly state: 'waiting' | 'delivered' | 'exhausted' | 'lost'
  /** Sendings that were not answered 200 or 204. */
  readonly failures: number
  /** Further deliveries of the same notice after a good one: a fault. */
  readonly copies: number
  readonly nextAt: At
  /** Waits until another notice has gone out before it: a fault. */
  readonly isOvertaken: boolean
  /** A probe is posted once and must be rejected. */
  readonly probe: boolean
}

export interface FaultRow {
  readonly id: string
  readonly kind: FaultKind
  readonly left: number
  /** Only for requests whose path contains this, or notices whose event contains it; empty for all. */
  readonly matching: string
  /** Minutes of a delay, seconds of a slow reply, copies of a duplicate. */
  readonly measure: number
}

export const faultKinds = [
  'reply.tooFast',
  'reply.failsBeforeEffect',
  'reply.failsAfterEffect',
  'reply.lostAfterEffect',
  'reply.forgedAfterEffect',
  'reply.slow',
  'query.lags',
  'query.notFound',
  'query.userPaying',
  'order.paidAfterClose',
  'order.otherAmount',
  'transfer.notEnough',
  'refund.abnormal',
  'refund.closed',
  'notice.duplicated',
  'notice.lost',
  'notice.delayed',
  'notice.forged',
  'notice.unknownSerial',
  'notice.stale',
  'notice.wrongKey',
  'notice.wrongAmount',
  'notice.wrongAppId',
  'notice.overtaken',
  'payroll.notEnough',
  'payroll.rowFails',
  'payroll.bankReturns',
  'notice.probe',
  'bill.late',
  ...billSpoils,
] as const

export type FaultKind = (typeof faultKinds)[number]

export interface Counter {
  readonly value: number
}

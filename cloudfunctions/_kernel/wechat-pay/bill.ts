/** Types of WeChat Pay's daily bills: what is asked for, what comes, and the lines of each kind. */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { Fen } from '@/domain/money/fen'

/** The trade bill, or the fund bill of one of the merchant's three accounts. */
export type BillKind = 'trade' | 'basic' | 'operation' | 'fees'

export interface BillRequest {
  readonly kind: BillKind
  /** The Beijing day it is about: closed, and at most three months ago. */
  readonly day: Day
}

/**
 * - `ready`: the whole file; its hash was compared.
 * - `notYet`: WeChat is still writing it (it is safe after 10:00 of the next day).
 * - `noMovement`: nothing happened on that day, so there is no file and there will be none.
 */
export type Bill =
  | { readonly state: 'ready'; readonly text: string }
  | { readonly state: 'notYet' }
  | { readonly state: 'noMovement' }

interface TradeFacts {
  readonly at: Instant
  readonly orderNo: string
  readonly transactionId: string
  readonly payerOpenid: string
  /** What the channel took for this line; negative when it gave something back. */
  readonly feeFen: Fen
}

/** One line of the trade bill. A refund stands on the day it was accepted, and its state is never updated. */
export type TradeLine =
  | ({ readonly kind: 'payment'; readonly amountFen: Fen } & TradeFacts)
  | ({
      readonly kind: 'refund'
      readonly amountFen: Fen
      readonly refundNo: string
      readonly refundId: string
      /** WeChat's word as it was when the bill was written: PROCESSING, SUCCESS, CLOSED, ABNORMAL. */
      readonly refundState: string
    } & TradeFacts)

/** One line of a fund bill: a movement of one account, with the balance after it. */
export interface FundLine {
  readonly at: Instant
  /** WeChat's number for the business: transaction id, refund id, transfer bill number. */
  readonly wechatNo: string
  /** WeChat's number for this movement alone; no two lines share one. */
  readonly flowNo: string
  readonly businessName: string
  readonly businessType: string
  readonly direction: 'in' | 'out'
  /** Always positive; `direction` says which way. */
  readonly amountFen: Fen
  readonly balanceFen: Fen
  readonly applicant: string
  readonly remark: string
  /** The merchant's number: order, refund, transfer bill, or the voucher of a top-up or withdrawal. */
  readonly voucherNo: string
}

/**
 * A file that contradicts itself is no bill: `row` counts from 1, the header, and 0 is the file as a whole.
 */
export interface BillFlaw {
  readonly flaw: string
  readonly row: number
}

export interface FundBill {
  readonly lines: readonly FundLine[]
  /** Before the first line and after the last; null when there is no line. */
  readonly openingFen: Fen | null
  readonly closingFen: Fen | null
}

export interface TradeBill {
  readonly lines: readonly TradeLine[]
}

/** Types of what only WeChat knows: the stand-in's own book, which no function may read. */

/** What the stand-in knows, read from its dump. */
export interface PaymentTruth {
  readonly balancesFen: Readonly<Record<string, number>>
  readonly lines: readonly {
    readonly at: number
    readonly account: string
    readonly business: string
    readonly amountFen: number
    readonly merchantNo: string
    readonly wechatNo: string
  }[]
  readonly orders: readonly {
    readonly outTradeNo: string
    readonly state: string
    readonly totalFen: number
  }[]
  readonly refunds: readonly {
    readonly outRefundNo: string
    readonly outTradeNo: string
    readonly state: string
    readonly amountFen: number
  }[]
  readonly bills: readonly {
    readonly outBillNo: string
    readonly state: string
    readonly amountFen: number
    readonly openid: string
  }[]
  readonly batches: readonly {
    readonly rows: readonly {
      readonly outDetailNo: string
      readonly state: string
      readonly amountFen: number
    }[]
  }[]
  readonly notices: readonly { readonly state: string }[]
  readonly faults: readonly { readonly kind: string; readonly left: number; readonly matching: string }[]
}

/** A lie that is ordered for the bill of one day; it is told once, to whoever fetches that bill first. */
export interface SpoiltBill {
  readonly kind: 'bill.missingLine' | 'bill.extraLine' | 'bill.oneFenOff'
  readonly bill: 'basic' | 'operation' | 'trade'
  readonly day: string
  /** Otherwise whoever was told it may have died, and the next one was told the truth. */
  readonly mustBeNamed: boolean
}

/**
 * Endpoints of a refund: the money leaves the basic account when it is accepted, and the notice follows
 * later.
 */
import type * as v from 'valibot'
import { type Answer, beijing, ok, refused } from './answer'
import { readBody, refundBody } from './body-schemas'
import type { Desk } from './desk'
import type { Order, RefundRow } from './entities'
import type { Keys } from './keys'

type Body = v.InferOutput<typeof refundBody>

const mostRefunds = 50
const year = 365 * 24 * 3_600_000

function view(refund: RefundRow): object {
  return {
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    create_time: beijing(refund.createdAt),
    status: refund.state,
    ...(refund.succeededAt === null ? {} : { success_time: beijing(refund.succeededAt) }),
    amount: {
      total: refund.totalFen,
      refund: refund.amountFen,
      payer_total: refund.totalFen,
      payer_refund: refund.amountFen,
      settlement_refund: refund.amountFen,
      settlement_total: refund.totalFen,
      discount_refund: 0,
      currency: 'CNY',
    },
  }
}

/** What the notice about `refund` says; its fields differ a little from the query's. */
export function refundNews(keys: Keys, refund: RefundRow): object {
  return {
    mchid: keys.merchantId,
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    refund_status: refund.state,
    ...(refund.succeededAt === null ? {} : { success_time: beijing(refund.succeededAt) }),
    user_received_account: '支付用户零钱',
    amount: {
      total: refund.totalFen,
      refund: refund.amountFen,
      payer_total: refund.totalFen,
      payer_refund: refund.amountFen,
    },
  }
}

function refundedOrder(desk: Desk, body: Body): Order | undefined {
  if (body.out_trade_no !== undefined) return desk.rows.orders.find(body.out_trade_no)
  return desk.rows.orders.findBy(body.transaction_id ?? '')
}

function flawOf(desk: Desk, order: Order, body: Body): Answer | null {
  if (order.paidAt === null) return refused('INVALID_REQUEST', '订单未支付,不能退款')
  if (body.amount.total !== order.totalFen) return refused('INVALID_REQUEST', '订单金额与原单不一致')
  if (order.refundedFen + body.amount.refund > order.totalFen) {
    return refused('INVALID_REQUEST', '退款金额超过可退金额')
  }
  if (order.refundCount >= mostRefunds) return refused('INVALID_REQUEST', '部分退款次数已达50次')
  return desk.now() > order.paidAt + year ? refused('INVALID_REQUEST', '交易已超过一年,不能退款') : null
}

/**
 * The channel's fee comes back in the proportion refunded so far, rounded down; all of it with the last fen.
 */
function feeReturned(order: Order, amountFen: number): number {
  const product = BigInt(order.feeFen) * BigInt(order.refundedFen + amountFen)
  return Number(product / BigInt(order.totalFen)) - order.feeReturnedFen
}

/** Moves the money out of the basic account; an account that cannot bear it refuses. */
function accept(desk: Desk, order: Order, body: Body): Answer {
  const amountFen = body.amount.refund
  const feeReturnedFen = feeReturned(order, amountFen)
  if (desk.book.balance('basic') + feeReturnedFen < amountFen)
    return refused('NOT_ENOUGH', '基本账户余额不足')
  const refund: RefundRow = {
    outRefundNo: body.out_refund_no,
    parameters: JSON.stringify(body),
    refundId: desk.numbers.digits(28),
    outTradeNo: order.outTradeNo,
    transactionId: order.transactionId ?? '',
    amountFen,
    feeReturnedFen,
    totalFen: order.totalFen,
    notifyUrl: body.notify_url ?? null,
    state: 'PROCESSING',
    createdAt: desk.now(),
    succeededAt: null,
  }
  const common = {
    at: desk.now(),
    account: 'basic',
    merchantNo: refund.outRefundNo,
    wechatNo: refund.refundId,
  } as const
  desk.book.post({ ...common, business: 'refundFee', amountFen: feeReturnedFen })
  desk.book.post({ ...common, business: 'refund', amountFen: -amountFen })
  desk.rows.refunds.put(refund.outRefundNo, refund)
  desk.rows.orders.put(order.outTradeNo, {
    ...order,
    state: 'REFUND',
    refundedFen: order.refundedFen + amountFen,
    feeReturnedFen: order.feeReturnedFen + feeReturnedFen,
    refundCount: order.refundCount + 1,
  })
  return ok(view(refund))
}

/** POST /v3/refund/domestic/refunds. The same number with the same parameters is the same refund. */
export function createRefund(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(refundBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const known = desk.rows.refunds.find(read.body.out_refund_no)
  if (known !== undefined) {
    const same = known.parameters === JSON.stringify(read.body)
    return same ? ok(view(known)) : refused('INVALID_REQUEST', '商户退款单号已存在但请求参数不一致')
  }
  const order = refundedOrder(desk, read.body)
  if (order === undefined) return refused('RESOURCE_NOT_EXISTS', '订单不存在')
  return flawOf(desk, order, read.body) ?? accept(desk, order, read.body)
}

/** GET /v3/refund/domestic/refunds/{out_refund_no} */
export function queryRefund(desk: Desk, outRefundNo: string): Answer {
  const refund = desk.rows.refunds.find(outRefundNo)
  if (refund === undefined || desk.faults.take('query.notFound', outRefundNo))
    return refused('RESOURCE_NOT_EXISTS', '退款单不存在')
  const lags = desk.faults.take('query.lags', outRefundNo) !== undefined
  return ok(view(lags ? { ...refund, state: 'PROCESSING', succeededAt: null } : refund))
}

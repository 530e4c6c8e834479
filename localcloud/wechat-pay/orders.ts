/** Endpoints of an order: place, query, close. NOTPAY becomes SUCCESS only in the cashier, never here. */
import type * as v from 'valibot'
import { type Answer, noContent, ok, refused } from './answer'
import { closeBody, orderBody, readBody } from './body-schemas'
import type { Desk } from './desk'
import type { Order } from './entities'
import { orderView } from './order-views'

type Body = v.InferOutput<typeof orderBody>

const minute = 60_000
const day = 24 * 60 * minute
const payableByDefault = 7 * day
const latestExpiry = 90 * day

const notOurs = (desk: Desk, { mchid }: { readonly mchid: string }) => mchid !== desk.keys.merchantId

/** A time to pay must be at least a minute and at most 90 days ahead when the order is first placed. */
function expiryFlaw(body: Body, now: number): string | null {
  if (body.time_expire === undefined) return null
  const until = Date.parse(body.time_expire)
  return until < now + minute || until > now + latestExpiry ? 'time_expire 应在1分钟之后、90天之内' : null
}

function bodyFlaw(desk: Desk, body: Body): Answer | null {
  if (body.appid !== desk.keys.appId || notOurs(desk, body)) {
    return refused('APPID_MCHID_NOT_MATCH', 'appid 与 mchid 不匹配')
  }
  if (desk.people(body.payer.openid) === undefined) return refused('PARAM_ERROR', '无效的 openid')
  return null
}

function firstOrder(desk: Desk, body: Body): Order {
  const now = desk.now()
  return {
    outTradeNo: body.out_trade_no,
    parameters: JSON.stringify(body),
    description: body.description,
    attach: body.attach ?? null,
    notifyUrl: body.notify_url,
    totalFen: body.amount.total,
    openid: body.payer.openid,
    createdAt: now,
    payableUntil: body.time_expire === undefined ? now + payableByDefault : Date.parse(body.time_expire),
    prepays: [],
    state: 'NOTPAY',
    transactionId: null,
    paidAt: null,
    feeFen: 0,
    refundedFen: 0,
    feeReturnedFen: 0,
    refundCount: 0,
  }
}

/** Why a number that is already known cannot be placed again. */
function reentryFlaw(known: Order, body: Body): Answer | null {
  if (known.parameters !== JSON.stringify(body)) {
    return refused('INVALID_REQUEST', '商户订单号重入时参数与首次请求不一致(268498688)')
  }
  if (known.state === 'CLOSED') return refused('ORDER_CLOSED', '订单已关闭')
  return known.state === 'NOTPAY' ? null : refused('ORDERPAID', '订单已支付')
}

function withPrepay(desk: Desk, order: Order): Answer {
  const prepay = { id: `wx${desk.numbers.digits(34)}`, at: desk.now() }
  desk.rows.orders.put(order.outTradeNo, { ...order, prepays: [...order.prepays, prepay] })
  return ok({ prepay_id: prepay.id })
}

/** POST /v3/pay/transactions/jsapi. The same number with the same parameters gives a fresh prepay id. */
export function placeOrder(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(orderBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const flaw = bodyFlaw(desk, read.body)
  if (flaw !== null) return flaw
  const known = desk.rows.orders.find(read.body.out_trade_no)
  if (known !== undefined) return reentryFlaw(known, read.body) ?? withPrepay(desk, known)
  const late = expiryFlaw(read.body, desk.now())
  return late === null ? withPrepay(desk, firstOrder(desk, read.body)) : refused('PARAM_ERROR', late)
}

/** A payer who is at the cashier just now; only of an order that nobody has paid yet. */
const isBeingPaid = (desk: Desk, order: Order): boolean =>
  order.state === 'NOTPAY' && desk.faults.take('query.userPaying', order.outTradeNo) !== undefined

/** A query that lags behind tells of an order as if nobody had paid it yet. */
const asSeen = (desk: Desk, order: Order): Order =>
  desk.faults.take('query.lags', order.outTradeNo)
    ? { ...order, state: 'NOTPAY', transactionId: null, paidAt: null }
    : order

function queried(desk: Desk, order: Order | undefined, query: URLSearchParams): Answer {
  if (query.get('mchid') !== desk.keys.merchantId) return refused('PARAM_ERROR', 'mchid 与签名商户不一致')
  if (order === undefined || desk.faults.take('query.notFound', order.outTradeNo))
    return refused('ORDER_NOT_EXIST', '订单不存在')
  const view = orderView(desk.keys, asSeen(desk, order))
  return ok(isBeingPaid(desk, order) ? { ...view, trade_state: 'USERPAYING' } : view)
}

/** GET …/out-trade-no/{no}?mchid= */
export const queryOrder = (desk: Desk, outTradeNo: string, query: URLSearchParams): Answer =>
  queried(desk, desk.rows.orders.find(outTradeNo), query)

/** GET …/id/{transaction_id}?mchid= ; an unpaid order has no such id. */
export function queryOrderById(desk: Desk, transactionId: string, query: URLSearchParams): Answer {
  return queried(desk, desk.rows.orders.findBy(transactionId), query)
}

/** POST …/out-trade-no/{no}/close; may be repeated. */
export function closeOrder(desk: Desk, outTradeNo: string, rawBody: Uint8Array): Answer {
  const read = readBody(closeBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  if (notOurs(desk, read.body)) return refused('PARAM_ERROR', 'mchid 与签名商户不一致')
  const order = desk.rows.orders.find(outTradeNo)
  if (order === undefined) return refused('ORDER_NOT_EXIST', '订单不存在')
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return refused('ORDERPAID', '订单已支付')
  desk.rows.orders.put(outTradeNo, { ...order, state: 'CLOSED' })
  return noContent
}

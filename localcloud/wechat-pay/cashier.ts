/** Plays the payer's phone: shows what is to be paid, and pays only what the merchant really signed for. */
import type { Desk } from './desk'
import type { Order } from './entities'
import { orderView } from './order-views'
import { cashierText, isSigned } from './signatures'

/** What `wx.requestPayment` was given, and who holds the phone. */
export interface CashierVisit {
  readonly openid: string
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: string
  readonly paySign: string
}

const prepayLife = 2 * 3_600_000

function isSignedByMerchant(desk: Desk, visit: CashierVisit): boolean {
  const text = cashierText({ ...visit, appId: desk.keys.appId })
  return visit.signType === 'RSA' && isSigned(text, visit.paySign, desk.keys.merchantPublicKey)
}

/** A fault: the payer was faster than the closing of the order, of which the merchant was told before. */
const paysThoughClosed = (desk: Desk, order: Order): boolean =>
  order.state === 'CLOSED' && desk.faults.take('order.paidAfterClose', order.outTradeNo) !== undefined

function payingFlaw(desk: Desk, order: Order, visit: CashierVisit): string | null {
  if (!isSignedByMerchant(desk, visit)) return '支付验证签名失败'
  if (order.openid !== visit.openid) return '支付人与下单人不一致'
  if (order.state !== 'NOTPAY' && !paysThoughClosed(desk, order)) return `订单状态为 ${order.state}`
  return desk.now() > order.payableUntil ? '订单已过支付截止时间' : null
}

/** Why the cashier does not open, or the order it opens for. */
export function orderAtCashier(desk: Desk, visit: CashierVisit): Order | { readonly flaw: string } {
  const prepayId = visit.package.replace(/^prepay_id=/, '')
  const order = desk.rows.orders.findBy(prepayId)
  const prepay = order?.prepays.find((one) => one.id === prepayId)
  if (order === undefined || prepay === undefined) return { flaw: 'prepay_id 不存在' }
  if (desk.now() > prepay.at + prepayLife) return { flaw: 'prepay_id 已过期' }
  const flaw = payingFlaw(desk, order, visit)
  return flaw === null ? order : { flaw }
}

/** Rounded half up to whole fen, in whole numbers throughout. */
const feeOf = (desk: Desk, order: Order) =>
  Number((BigInt(order.totalFen) * BigInt(desk.feePerTenThousand) + 5000n) / 10_000n)

/** A fault: the cashier takes so many fen less than was asked for, and says so to whoever asks. */
function asTaken(desk: Desk, order: Order): Order {
  const lessFen = desk.faults.take('order.otherAmount', order.outTradeNo)?.measure ?? 0
  return { ...order, totalFen: Math.max(1, order.totalFen - lessFen) }
}

/** The payer pays: the basic account takes the amount, gives the fee, and the merchant is told. */
export function pay(desk: Desk, asked: Order): Order {
  const at = desk.now()
  const order = asTaken(desk, asked)
  const feeFen = feeOf(desk, order)
  const paid: Order = {
    ...order,
    state: 'SUCCESS',
    transactionId: `42000${desk.numbers.digits(23)}`,
    paidAt: at,
    feeFen,
  }
  const common = {
    at,
    account: 'basic',
    merchantNo: paid.outTradeNo,
    wechatNo: paid.transactionId ?? '',
  } as const
  desk.book.post({ ...common, business: 'payment', amountFen: paid.totalFen })
  desk.book.post({ ...common, business: 'paymentFee', amountFen: -feeFen })
  desk.rows.orders.put(paid.outTradeNo, paid)
  desk.notices.add({
    eventType: 'TRANSACTION.SUCCESS',
    originalType: 'transaction',
    resource: orderView(desk.keys, paid),
    url: paid.notifyUrl,
  })
  return paid
}

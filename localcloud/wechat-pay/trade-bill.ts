/** Writes the trade bill (ALL) of one day: what was paid on it, and the refunds that were accepted on it. */
import { beijing } from './answer'
import { endOf } from './bill-day'
import { spoiltRows } from './bill-spoiling'
import { sheetText, sumOf, textCell, yuanCell } from './bill-text'
import type { Desk } from './desk'
import type { BillSpoil, BookLine, Order, RefundRow } from './entities'

const columns = [
  '交易时间',
  '公众账号ID',
  '商户号',
  '特约商户号',
  '设备号',
  '微信订单号',
  '商户订单号',
  '用户标识',
  '交易类型',
  '交易状态',
  '付款银行',
  '货币种类',
  '应结订单金额',
  '代金券金额',
  '微信退款单号',
  '商户退款单号',
  '退款金额',
  '充值券退款金额',
  '退款类型',
  '退款状态',
  '商品名称',
  '商户数据包',
  '手续费',
  '费率',
  '订单金额',
  '申请退款金额',
  '费率备注',
]

const summaryColumns = [
  '总交易单数',
  '应结订单总金额',
  '退款总金额',
  '充值券退款总金额',
  '手续费总金额',
  '订单总金额',
  '申请退款总金额',
]

interface TradeRow {
  readonly at: number
  readonly order: Order
  readonly refund: RefundRow | null
  readonly amountFen: number
  readonly feeFen: number
}

/** A trade's line is dated by the book's line: both bills then agree on the day. */
function tradeOf(desk: Desk, { at, business, merchantNo }: BookLine): TradeRow[] {
  const refund = business === 'refund' ? desk.rows.refunds.find(merchantNo) : undefined
  const order = desk.rows.orders.find(refund?.outTradeNo ?? merchantNo)
  if (order === undefined) return []
  return refund === undefined
    ? [{ at, order, refund: null, amountFen: order.totalFen, feeFen: order.feeFen }]
    : [{ at, order, refund, amountFen: refund.amountFen, feeFen: -refund.feeReturnedFen }]
}

/** How a refund stood when its day's bill was written; WeChat does not correct it afterwards. */
const stateAtNight = (refund: RefundRow, day: string): string =>
  refund.succeededAt !== null && refund.succeededAt < endOf(day) ? 'SUCCESS' : 'PROCESSING'

/** Columns 15 to 20: the refund, or what stands in its place. */
function refundCells(refund: RefundRow | null, day: string): string[] {
  if (refund === null) return ['0', '0', '0.00', '0.00', '', '']
  const { refundId, outRefundNo, amountFen } = refund
  return [refundId, outRefundNo, yuanCell(amountFen), '0.00', 'ORIGINAL', stateAtNight(refund, day)]
}

function rateOf(desk: Desk): string {
  return `${yuanCell(desk.feePerTenThousand)}%`
}

function rowOf(desk: Desk, day: string, { at, order, refund, amountFen, feeFen }: TradeRow): string[] {
  const paidFen = refund === null ? amountFen : 0
  return [
    beijing(at).slice(0, 19).replace('T', ' '),
    desk.keys.appId,
    desk.keys.merchantId,
    '0',
    '',
    order.transactionId ?? '',
    order.outTradeNo,
    order.openid,
    'JSAPI',
    refund === null ? 'SUCCESS' : 'REFUND',
    'OTHERS',
    'CNY',
    yuanCell(paidFen),
    '0.00',
    ...refundCells(refund && { ...refund, amountFen }, day),
    textCell(order.description),
    textCell(order.attach ?? ''),
    yuanCell(feeFen),
    rateOf(desk),
    yuanCell(paidFen),
    yuanCell(refund === null ? 0 : amountFen),
    '',
  ]
}

function summaryOf(rows: readonly TradeRow[]): string[] {
  const paid = yuanCell(sumOf(rows.filter((row) => row.refund === null).map((row) => row.amountFen)))
  const refunded = yuanCell(sumOf(rows.filter((row) => row.refund !== null).map((row) => row.amountFen)))
  const fees = yuanCell(sumOf(rows.map((row) => row.feeFen)))
  return [`${rows.length}`, paid, refunded, '0.00', fees, paid, refunded]
}

/** A trade of nobody here. */
const stranger = (row: TradeRow): TradeRow => ({
  ...row,
  order: { ...row.order, outTradeNo: 'stranger0001', transactionId: `42000${'9'.repeat(23)}` },
  refund: row.refund && { ...row.refund, outRefundNo: 'stranger0001', refundId: '9'.repeat(28) },
})

const oneFenMore = (row: TradeRow): TradeRow => ({ ...row, amountFen: row.amountFen + 1 })

const isTrade = ({ business }: BookLine): boolean => business === 'payment' || business === 'refund'

export interface TradeBillOrder {
  readonly day: string
  readonly spoil: BillSpoil | null
}

/** The file, or null when nobody paid and nothing was given back on that day. */
export function tradeBillText(desk: Desk, { day, spoil }: TradeBillOrder): string | null {
  const lines = desk.book.linesOf('basic', day).filter(isTrade)
  if (lines.length === 0) return null
  const trades = lines.flatMap((line) => tradeOf(desk, line))
  const shown = spoiltRows(trades, spoil, { stranger, oneFenMore })
  const rows = shown.map((row) => rowOf(desk, day, row))
  return sheetText({ columns, rows, summaryColumns, summary: summaryOf(shown) })
}

/** Reads the trade bill (ALL), and believes it only when its summary is that of its lines. */
import { type Fen, sumFen } from '@/domain/money/fen'
import type { BillFlaw, TradeBill, TradeLine } from './bill'
import {
  type Cells,
  cellOf,
  countOf,
  fenOfYuan,
  flawAt,
  instantOfCell,
  isFlaw,
  readTable,
} from './bill-table'

const shape = {
  columns: [
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
  ],
  summaryColumns: [
    '总交易单数',
    '应结订单总金额',
    '退款总金额',
    '充值券退款总金额',
    '手续费总金额',
    '订单总金额',
    '申请退款总金额',
  ],
}

/** The columns that are summed, in the order of the summary behind the count. */
const summed = ['应结订单金额', '退款金额', '充值券退款金额', '手续费', '订单金额', '申请退款金额'] as const

function factsOf(cells: Cells) {
  const at = instantOfCell(cells.交易时间)
  const feeFen = fenOfYuan(cells.手续费)
  if (at === null || feeFen === null) return null
  return {
    at,
    feeFen,
    orderNo: cellOf(cells, '商户订单号'),
    transactionId: cellOf(cells, '微信订单号'),
    payerOpenid: cellOf(cells, '用户标识'),
  }
}

const refundOf = (cells: Cells) => ({
  kind: 'refund' as const,
  refundNo: cellOf(cells, '商户退款单号'),
  refundId: cellOf(cells, '微信退款单号'),
  refundState: cellOf(cells, '退款状态'),
})

const amountColumns = new Map<string | undefined, string>([
  ['SUCCESS', '订单金额'],
  ['REFUND', '申请退款金额'],
])

/** The line of one row; null when a figure does not read or the state is none we know. */
function lineOf(cells: Cells): TradeLine | null {
  const facts = factsOf(cells)
  const column = amountColumns.get(cells.交易状态)
  const amountFen = column === undefined ? null : fenOfYuan(cells[column])
  if (facts === null || amountFen === null || amountFen <= 0) return null
  const common = { amountFen, ...facts }
  return cells.交易状态 === 'REFUND' ? { ...refundOf(cells), ...common } : { kind: 'payment', ...common }
}

/** The sum of one column; null when a cell of it does not read. */
function sumOf(rows: readonly Cells[], column: string): Fen | null {
  const amounts: Fen[] = []
  for (const cells of rows) {
    const amountFen = fenOfYuan(cells[column])
    if (amountFen === null) return null
    amounts.push(amountFen)
  }
  return sumFen(amounts)
}

function summaryFits(rows: readonly Cells[], summary: readonly string[]): boolean {
  if (countOf(summary[0]) !== rows.length) return false
  return summed.every((column, index) => {
    const told = fenOfYuan(summary[index + 1])
    return told !== null && told === sumOf(rows, column)
  })
}

/** The bill in `text`, or where it contradicts itself. */
export function readTradeBill(text: string): TradeBill | BillFlaw {
  const table = readTable(text, shape)
  if (isFlaw(table)) return table
  const { rows } = table
  const lines: TradeLine[] = []
  for (const [index, cells] of rows.entries()) {
    const line = lineOf(cells)
    if (line === null) return flawAt(index + 2, 'a time, a state or an amount does not read')
    lines.push(line)
  }
  return summaryFits(rows, table.summary)
    ? { lines }
    : flawAt(rows.length + 3, 'the summary is not that of the lines')
}

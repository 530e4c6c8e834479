/** Writes the fund bill of one account and day, from the book's lines alone. */
import { beijing } from './answer'
import { spoiltRows } from './bill-spoiling'
import { sheetText, sumOf, textCell, yuanCell } from './bill-text'
import { beijingDay } from './bill-day'
import type { Desk } from './desk'
import type { Account, BillSpoil, BookLine, Business } from './entities'

const columns = [
  '记账时间',
  '微信支付业务单号',
  '资金流水单号',
  '业务名称',
  '业务类型',
  '收支类型',
  '收支金额(元)',
  '账户结余(元)',
  '资金变更提交申请人',
  '备注',
  '业务凭证号',
]

const summaryColumns = ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额']

/** WeChat's words for each business: its name, and its type within the name. */
const words: Readonly<Record<Business, readonly [name: string, type: string]>> = {
  payment: ['交易', '交易'],
  paymentFee: ['交易', '扣除交易手续费'],
  refund: ['退款', '退款'],
  refundFee: ['退款', '退还交易手续费'],
  refundReturned: ['退款', '退款关闭'],
  refundFeeTaken: ['退款', '扣除交易手续费'],
  transferLock: ['商家转账', '商家转账'],
  transferReturned: ['商家转账', '商家转账退回'],
  wageTransfer: ['微工卡', '批量转账'],
  wageReturned: ['微工卡', '转账退回'],
  topUp: ['充值/提现', '充值'],
  withdrawal: ['充值/提现', '提现'],
}

/** Whoever moves money by hand is a person at the console; the rest is the merchant's interface. */
const applicant = ({ business }: BookLine): string =>
  business === 'topUp' || business === 'withdrawal' ? 'system' : 'API'

/** WeChat's number for this movement: the merchant, the day, and the line. */
const flowNo = (desk: Desk, { at, lineNo }: BookLine): string =>
  `${desk.keys.merchantId}${beijingDay(at).replaceAll('-', '')}${String(lineNo).padStart(12, '0')}`

/** The line with the balance after it, which a fault before it changes too. */
function rowOf(desk: Desk, line: BookLine, balanceFen: number): string[] {
  const [name, type] = words[line.business]
  return [
    beijing(line.at).slice(0, 19).replace('T', ' '),
    line.wechatNo,
    flowNo(desk, line),
    name,
    type,
    line.amountFen > 0 ? '收入' : '支出',
    yuanCell(Math.abs(line.amountFen)),
    yuanCell(balanceFen),
    applicant(line),
    textCell(type),
    textCell(line.merchantNo),
  ]
}

/** A line that the merchant knows nothing of; its number comes before all others' and so is free. */
const stranger = (line: BookLine): BookLine => ({
  ...line,
  lineNo: 0,
  amountFen: line.amountFen > 0 ? 100 : -1,
  merchantNo: 'stranger0001',
  wechatNo: '9'.repeat(28),
})

const oneFenMore = (line: BookLine): BookLine => ({ ...line, amountFen: line.amountFen + 1 })

/** Zero is no movement: a line of minus one fen that is one fen off would be none at all. */
const isMovement = (line: BookLine): boolean => line.amountFen !== 0

function rowsOf(desk: Desk, lines: readonly BookLine[], openingFen: number): string[][] {
  let balanceFen = openingFen
  return lines.map((line) => {
    balanceFen += line.amountFen
    return rowOf(desk, line, balanceFen)
  })
}

function summaryOf(lines: readonly BookLine[]): string[] {
  const into = lines.map((line) => line.amountFen).filter((amountFen) => amountFen > 0)
  const outOf = lines.map((line) => -line.amountFen).filter((amountFen) => amountFen > 0)
  return [
    `${lines.length}`,
    `${into.length}`,
    yuanCell(sumOf(into)),
    `${outOf.length}`,
    yuanCell(sumOf(outOf)),
  ]
}

export interface FundBillOrder {
  readonly account: Account
  readonly day: string
  readonly spoil: BillSpoil | null
}

/** The file, or null when nothing moved on that day. A fault changes every balance after it. */
export function fundBillText(desk: Desk, { account, day, spoil }: FundBillOrder): string | null {
  const lines = desk.book.linesOf(account, day)
  const [first] = lines
  if (first === undefined) return null
  const shown = spoiltRows(lines, spoil, { stranger, oneFenMore }).filter(isMovement)
  const rows = rowsOf(desk, shown, first.balanceFen - first.amountFen)
  return sheetText({ columns, rows, summaryColumns, summary: summaryOf(shown) })
}

/**
 * Fetches a bill of the channel and reads it as movements; anything doubtful is no bill, and is asked
 * again.
 */
import type { Day } from '@/domain/calendar/day'
import type { BilledAccount, BillLine, MovementKind } from '@/domain/ledger/movements'
import { type Fen, fen } from '@/domain/money/fen'
import { wechatPay } from '../../_kernel/merchant'
import type { Bill, BillKind, FundLine, TradeLine } from '../../_kernel/wechat-pay/bill'
import { readFundBill } from '../../_kernel/wechat-pay/read-fund-bill'
import { readTradeBill } from '../../_kernel/wechat-pay/read-trade-bill'

/** Why there is no bill to count, by a key of ours. */
export interface NoBill {
  readonly missing: string
}

export const isNoBill = (read: object): read is NoBill => 'missing' in read

export const kindOfAccount = { 'wx:basic': 'basic', 'wx:operation': 'operation', 'wx:fees': 'fees' } as const

/** The file's text; null on a day on which nothing moved. */
async function textOf(kind: BillKind, day: Day): Promise<{ readonly text: string | null } | NoBill> {
  const asked = await wechatPay().downloadBill({ kind, day })
  if (asked.outcome === 'unknown') return { missing: `bill:${kind}:unknown` }
  if (asked.outcome === 'refused') return { missing: `bill:${kind}:${asked.code}` }
  const bill: Bill = asked.value
  if (bill.state === 'notYet') return { missing: `bill:${kind}:notYet` }
  return { text: bill.state === 'ready' ? bill.text : null }
}

/** WeChat's words for a movement, business name and type together, as far as the house knows them. */
const kinds: ReadonlyMap<string, MovementKind> = new Map<string, MovementKind>([
  ['交易/交易', 'payment'],
  ['交易/扣除交易手续费', 'fee'],
  ['退款/退款', 'refund'],
  ['退款/退款关闭', 'refund'],
  ['退款/退还交易手续费', 'feeBack'],
  ['退款/扣除交易手续费', 'fee'],
  ['商家转账/商家转账', 'transfer'],
  ['商家转账/商家转账退回', 'transfer'],
  ['微工卡/批量转账', 'transfer'],
  ['微工卡/转账退回', 'transfer'],
  ['充值/提现/充值', 'move'],
  ['充值/提现/提现', 'move'],
])

const lineOf =
  (account: BilledAccount) =>
  (line: FundLine): BillLine => ({
    account,
    kind: kinds.get(`${line.businessName}/${line.businessType}`) ?? 'other',
    // A line without a number of ours is known by the channel's own.
    reference: line.voucherNo === '' ? line.flowNo : line.voucherNo,
    flowNumber: line.flowNo,
    amountFen: fen(line.direction === 'in' ? line.amountFen : -line.amountFen),
  })

export interface FundStatement {
  readonly lines: readonly BillLine[]
  /** Before the first line and after the last; null when nothing moved. */
  readonly openingFen: Fen | null
  readonly closingFen: Fen | null
}

/** The movements of one account on one day. */
export async function fundStatement(account: BilledAccount, day: Day): Promise<FundStatement | NoBill> {
  const kind = kindOfAccount[account]
  const file = await textOf(kind, day)
  if (isNoBill(file)) return file
  if (file.text === null) return { lines: [], openingFen: null, closingFen: null }
  const bill = readFundBill(file.text)
  if ('flaw' in bill) return { missing: `bill:${kind}:contradictsItself` }
  return { ...bill, lines: bill.lines.map(lineOf(account)) }
}

const tradeLine = (line: TradeLine): BillLine => ({
  account: 'wx:basic',
  kind: line.kind,
  reference: line.kind === 'payment' ? line.orderNo : line.refundNo,
  flowNumber: line.kind === 'payment' ? line.transactionId : line.refundId,
  amountFen: line.kind === 'payment' ? line.amountFen : fen(-line.amountFen),
})

/** What the trade bill says of the same day, as movements of the basic account. */
export async function tradeStatement(day: Day): Promise<readonly BillLine[] | NoBill> {
  const file = await textOf('trade', day)
  if (isNoBill(file)) return file
  if (file.text === null) return []
  const bill = readTradeBill(file.text)
  return 'flaw' in bill ? { missing: 'bill:trade:contradictsItself' } : bill.lines.map(tradeLine)
}

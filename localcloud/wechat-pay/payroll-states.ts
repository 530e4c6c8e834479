/**
 * What becomes of a batch of wages by itself: it begins when the employer's account bears it, each row ends
 * on its own, and a bank may return a wage that had arrived (退票).
 */
import type { Desk } from './desk'
import type { BankReturn, BookAccount } from './entities'
import type { Batch, BatchRow, BatchRowState } from './entities-payroll'
import { payeeFlaw } from './payee-check'
import { cardKey } from './payroll-cards'

const waitingLife = 24 * 3_600_000
const minute = 60_000

export const employerAccount = (subMerchantId: string): BookAccount => `employer:${subMerchantId}`

/** The way a row's money goes in the employer's account: out when the batch begins, back when it failed. */
function post(desk: Desk, { subMerchantId }: Batch, row: BatchRow): void {
  const begins = row.state === 'INIT'
  desk.book.post({
    at: desk.now(),
    account: employerAccount(subMerchantId),
    business: begins ? 'wageTransfer' : 'wageReturned',
    amountFen: begins ? -row.amountFen : row.amountFen,
    merchantNo: row.outDetailNo,
    wechatNo: row.detailId,
  })
}

function put(desk: Desk, batch: Batch): Batch {
  const kept = { ...batch, updatedAt: desk.now() }
  desk.rows.batches.put(kept.outBatchNo, kept)
  return kept
}

/** Every row's money leaves the employer's account at once, or none. */
function begin(desk: Desk, batch: Batch): void {
  const isOverdue = desk.now() > batch.createdAt + waitingLife
  const bears = desk.book.balance(employerAccount(batch.subMerchantId)) >= batch.totalFen
  if (!bears) {
    if (isOverdue) put(desk, { ...batch, state: 'CLOSED', closeReason: 'OVERDUE_CLOSE' })
    return
  }
  for (const row of batch.rows) post(desk, batch, row)
  put(desk, {
    ...batch,
    state: 'PROCESSING',
    rows: batch.rows.map((row) => ({ ...row, state: 'PROCESSING', updatedAt: desk.now() })),
  })
}

function rowFlaw(desk: Desk, batch: Batch, row: BatchRow): string | null {
  if (desk.faults.take('payroll.rowFails', row.outDetailNo)) return 'ACCOUNT_FROZEN'
  const card = desk.rows.cards.find(cardKey(batch.subMerchantId, row.openid))
  return card?.state === 'AUTHORIZED' ? payeeFlaw(desk, row) : 'PAYROLL_CARD_UNAUTHORIZED'
}

/** A bank may find out later that it cannot book the wage; a fault says for which row. */
function orderBankReturn(desk: Desk, batch: Batch, row: BatchRow): void {
  const due = desk.faults.take('payroll.bankReturns', row.outDetailNo)
  if (due === undefined) return
  const id = `${batch.outBatchNo}:${row.outDetailNo}`
  desk.rows.bankReturns.put(id, {
    outBatchNo: batch.outBatchNo,
    outDetailNo: row.outDetailNo,
    dueAt: desk.now() + due.measure * minute,
    done: false,
  })
}

function ended(desk: Desk, batch: Batch, row: BatchRow): BatchRow {
  const failReason = rowFlaw(desk, batch, row)
  const state: BatchRowState = failReason === null ? 'SUCCESS' : 'FAIL'
  if (state === 'FAIL') post(desk, batch, row)
  else orderBankReturn(desk, batch, row)
  return { ...row, state, failReason, updatedAt: desk.now() }
}

/** Brings a batch one step on. */
export function advanceBatch(desk: Desk, batch: Batch): void {
  if (batch.state === 'ACCEPTED') begin(desk, batch)
  else put(desk, { ...batch, state: 'FINISHED', rows: batch.rows.map((row) => ended(desk, batch, row)) })
}

/** The bank returns a wage that had arrived; the money is the employer's again. Says why not, or null. */
export function returnWage(desk: Desk, outBatchNo: string, outDetailNo: string): string | null {
  const batch = desk.rows.batches.find(outBatchNo)
  const row = batch?.rows.find((one) => one.outDetailNo === outDetailNo)
  if (batch === undefined || row === undefined) return '明细不存在'
  if (row.state !== 'SUCCESS') return `明细状态为 ${row.state}`
  post(desk, batch, row)
  const returned: BatchRow = { ...row, state: 'REFUND', failReason: 'BANK_RETURNED', updatedAt: desk.now() }
  put(desk, { ...batch, rows: batch.rows.map((one) => (one === row ? returned : one)) })
  return null
}

export function returnByBank(desk: Desk, due: BankReturn): void {
  if (due.dueAt > desk.now()) return
  returnWage(desk, due.outBatchNo, due.outDetailNo)
  desk.rows.bankReturns.put(`${due.outBatchNo}:${due.outDetailNo}`, { ...due, done: true })
}

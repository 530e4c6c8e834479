/**
 * Asks WeChat about one row of a batch of wages, or sends the batch, outside any transaction; doubt stays
 * doubt.
 */
import { dayOf } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { paymentRows } from '@/policies/payments'
import { getOne } from '../../_kernel/collections'
import { wechatPay } from '../../_kernel/merchant'
import type { WageRowResult } from '../../_kernel/wechat-pay/payroll'
import { told, type TransferNews } from '../asking-transfer'
import type { Attempt } from '../repository'
import { type Batch, batches } from './batches'

/** An employer's account that did not bear the batch for a day: WeChat has closed it, and no row was paid. */
async function isClosed({ batchNumber }: Batch): Promise<boolean> {
  const asked = await wechatPay().payroll.queryBatch(batchNumber, { offset: 0, limit: 20 })
  return asked.outcome === 'done' && asked.value.state === 'closed'
}

/** The row in the words of a bill. */
async function newsOf(batch: Batch, row: WageRowResult): Promise<TransferNews> {
  const facts = { billNo: row.rowNo, transferBillNo: row.batchNo, amountFen: row.amountFen }
  const ended = { ...facts, finishedAt: row.updatedAt }
  switch (row.state) {
    case 'waiting':
      return (await isClosed(batch))
        ? { news: 'bill', transfer: { state: 'failed', reason: 'EMPLOYER_SHORT', ...ended } }
        : { news: 'bill', transfer: { state: 'accepted', ...facts } }
    case 'processing':
      return { news: 'bill', transfer: { state: 'processing', ...facts } }
    case 'succeeded':
      return { news: 'bill', transfer: { state: 'succeeded', ...ended } }
    case 'failed':
      return { news: 'bill', transfer: { state: 'failed', reason: row.failReason ?? 'UNKNOWN', ...ended } }
    case 'returned':
      return { news: 'returned', amountFen: row.amountFen }
  }
}

const doubtEnds = (openedAt: Instant): Instant =>
  plusMinutes(openedAt, mustBeInForce(paymentRows, 'payment.doubt', dayOf(openedAt)).value)

/** Sends the stored bytes of the whole batch; sending them again is the same batch. */
async function send(batch: Batch, { billNumber, openedAt }: Attempt, now: Instant): Promise<TransferNews> {
  const sent = await wechatPay().payroll.sendBatch(batch.requestBody)
  if (sent.outcome === 'done') {
    const facts = { billNo: billNumber, transferBillNo: sent.value.batchId, amountFen: null }
    return { news: 'bill', transfer: { state: 'accepted', ...facts } }
  }
  // An earlier sending that died may still have made the batch: only time settles that.
  const isNever = sent.outcome === 'refused' && sent.final && doubtEnds(openedAt) <= now
  return isNever ? { news: 'never', reason: told(sent) } : { news: 'unknown', problem: told(sent) }
}

/** Where the row stands; a row that WeChat does not know is sent with its batch, under the same number. */
export async function askRow(attempt: Attempt, now: Instant): Promise<TransferNews> {
  const batch = attempt.batchId === null ? undefined : await getOne(batches, attempt.batchId)
  must(batch !== undefined, `${attempt.billNumber} is a row of a stored batch`)
  const asked = await wechatPay().payroll.queryWageRow(batch.batchNumber, attempt.billNumber)
  if (asked.outcome === 'done') return newsOf(batch, asked.value)
  const isNotFound = asked.outcome === 'refused' && asked.advice === 'notProofYet'
  return isNotFound ? send(batch, attempt, now) : { news: 'unknown', problem: told(asked) }
}

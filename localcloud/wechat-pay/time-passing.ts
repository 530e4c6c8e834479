/**
 * What happens by itself as time passes: refunds arrive, transfers settle, wait for float, expire or are
 * cancelled.
 */
import type { Desk } from './desk'
import type { Bill, RefundRow } from './entities'
import { expireConsent } from './consent-states'
import { arrive } from './money-moves'
import { advanceBatch, returnByBank } from './payroll-states'
import { confirmationLife } from './receiving'
import { refundNews } from './refunds'
import { lockFunds, moveBill, settle } from './transfer-bills'

function endOfRefund(desk: Desk, refund: RefundRow): RefundRow['state'] {
  if (desk.faults.take('refund.abnormal', refund.outRefundNo)) return 'ABNORMAL'
  return desk.faults.take('refund.closed', refund.outRefundNo) ? 'CLOSED' : 'SUCCESS'
}

/** A closed refund gives the amount back to the merchant, and takes the fee again. */
function returnRefund(desk: Desk, refund: RefundRow): void {
  const order = desk.rows.orders.find(refund.outTradeNo)
  if (order === undefined) return
  const common = {
    at: desk.now(),
    account: 'basic',
    merchantNo: refund.outRefundNo,
    wechatNo: refund.refundId,
  } as const
  desk.book.post({ ...common, business: 'refundReturned', amountFen: refund.amountFen })
  desk.book.post({ ...common, business: 'refundFeeTaken', amountFen: -refund.feeReturnedFen })
  desk.rows.orders.put(order.outTradeNo, {
    ...order,
    refundedFen: order.refundedFen - refund.amountFen,
    feeReturnedFen: order.feeReturnedFen - refund.feeReturnedFen,
  })
}

function finishRefund(desk: Desk, refund: RefundRow): void {
  const state = endOfRefund(desk, refund)
  const finished = { ...refund, state, succeededAt: state === 'SUCCESS' ? desk.now() : null }
  desk.rows.refunds.put(refund.outRefundNo, finished)
  if (state === 'CLOSED') returnRefund(desk, refund)
  desk.notices.add({
    eventType: `REFUND.${state}`,
    originalType: 'refund',
    resource: refundNews(desk.keys, finished),
    url: refund.notifyUrl,
  })
}

function advanceBill(desk: Desk, bill: Bill): void {
  const overdue = desk.now() > bill.createdAt + confirmationLife
  if (bill.state === 'TRANSFERING') settle(desk, bill)
  else if (bill.state === 'CANCELING') moveBill(desk, bill, { state: 'CANCELLED' })
  else if (overdue) moveBill(desk, bill, { state: 'FAIL', failReason: 'OVERDUE_CLOSE' })
  else if (bill.state === 'PROCESSING') lockFunds(desk, bill)
}

/** Brings everything up to the desk's time. */
export function letTimePass(desk: Desk): void {
  for (const refund of desk.rows.refunds.open()) finishRefund(desk, refund)
  for (const bill of desk.rows.bills.open()) advanceBill(desk, bill)
  for (const consent of desk.rows.consents.open()) expireConsent(desk, consent)
  for (const move of desk.rows.moves.open()) arrive(desk, move)
  for (const batch of desk.rows.batches.open()) advanceBatch(desk, batch)
  for (const due of desk.rows.bankReturns.open()) returnByBank(desk, due)
}

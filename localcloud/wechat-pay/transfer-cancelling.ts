/** Endpoint that cancels a transfer: only before the worker's tap, and done at the next tick, not at once. */
import { type Answer, beijing, ok, refused } from './answer'
import { cancelBody, readBody } from './body-schemas'
import type { Desk } from './desk'
import { moveBill } from './transfer-bills'

const cancellable = ['PROCESSING', 'WAIT_USER_CONFIRM']
const alreadyCancelled = ['CANCELING', 'CANCELLED']

/** POST …/out-bill-no/{no}/cancel, with no body or an empty object. */
export function cancelTransfer(desk: Desk, outBillNo: string, rawBody: Uint8Array): Answer {
  const read = rawBody.length === 0 ? { body: {} } : readBody(cancelBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const bill = desk.rows.bills.find(outBillNo)
  if (bill === undefined) return refused('NOT_FOUND', '转账单不存在')
  const open = cancellable.includes(bill.state)
  if (!open && !alreadyCancelled.includes(bill.state)) return refused('INVALID_REQUEST', '当前状态不能撤销')
  const cancelled = open ? moveBill(desk, bill, { state: 'CANCELING' }) : bill
  return ok({
    out_bill_no: cancelled.outBillNo,
    transfer_bill_no: cancelled.transferBillNo,
    state: cancelled.state,
    update_time: beijing(cancelled.updatedAt),
  })
}

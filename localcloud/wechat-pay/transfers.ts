/** Endpoints of a merchant transfer: create, query by either number, cancel. */
import { type Answer, beijing, ok, refused } from './answer'
import { cancelBody, readBody, transferBody } from './body-schemas'
import type { Desk } from './desk'
import type { Bill } from './entities'
import { decryptedField } from './signatures'
import { billView, lockFunds, moveBill } from './transfer-bills'
import { type TransferBody, transferFlaw } from './transfer-rules'

const queryWindow = 30 * 24 * 3_600_000

function createdView(bill: Bill): object {
  return {
    out_bill_no: bill.outBillNo,
    transfer_bill_no: bill.transferBillNo,
    create_time: beijing(bill.createdAt),
    state: bill.state,
    ...(bill.state === 'WAIT_USER_CONFIRM' ? { package_info: bill.packageInfo } : {}),
    ...(bill.state === 'FAIL' ? { fail_reason: bill.failReason } : {}),
  }
}

function makeBill(desk: Desk, body: TransferBody, sentBody: string): Answer {
  const now = desk.now()
  const bill: Bill = {
    outBillNo: body.out_bill_no,
    sentBody,
    transferBillNo: desk.numbers.digits(32),
    openid: body.openid,
    userName: body.user_name ? decryptedField(body.user_name, desk.keys.platformPrivateKey) : null,
    amountFen: body.transfer_amount,
    remark: body.transfer_remark,
    notifyUrl: body.notify_url ?? null,
    state: 'ACCEPTED',
    packageInfo: desk.numbers.letters(40),
    locked: false,
    failReason: null,
    createdAt: now,
    updatedAt: now,
  }
  return ok(createdView(lockFunds(desk, moveBill(desk, bill, { state: 'PROCESSING' }))))
}

/**
 * POST …/transfer-bills. The same number with the same bytes is the same bill, in whatever state it is by
 * now; other bytes are refused, as a strict WeChat would.
 */
export function createTransfer(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(transferBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const sentBody = Buffer.from(rawBody).toString('utf8')
  const known = desk.rows.bills.find(read.body.out_bill_no)
  if (known !== undefined) {
    return known.sentBody === sentBody
      ? ok(createdView(known))
      : refused('ALREADY_EXISTS', '商户单号已存在但请求参数不一致')
  }
  const flaw = transferFlaw(desk, read.body)
  if (flaw !== null) return flaw
  const short = desk.faults.take('transfer.notEnough', read.body.out_bill_no)
  return short ? refused('NOT_ENOUGH', '运营账户余额不足') : makeBill(desk, read.body, sentBody)
}

function queried(desk: Desk, bill: Bill | undefined): Answer {
  if (bill === undefined || desk.now() > bill.createdAt + queryWindow)
    return refused('NOT_FOUND', '转账单不存在')
  return ok(billView(desk, bill))
}

/** GET …/out-bill-no/{no}; thirty days back. */
export const queryTransfer = (desk: Desk, outBillNo: string): Answer =>
  queried(desk, desk.rows.bills.find(outBillNo))

/** GET …/transfer-bill-no/{no}; thirty days back. */
export function queryTransferById(desk: Desk, transferBillNo: string): Answer {
  return queried(
    desk,
    desk.rows.bills.all().find((bill) => bill.transferBillNo === transferBillNo),
  )
}

const cancellable = ['PROCESSING', 'WAIT_USER_CONFIRM']
const alreadyCancelled = ['CANCELING', 'CANCELLED']

/** POST …/out-bill-no/{no}/cancel, with no body or an empty object; done at the next tick, not at once. */
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

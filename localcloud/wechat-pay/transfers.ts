/** Endpoints of a merchant transfer: create in three ways, query by either number, cancel. */
import type * as v from 'valibot'
import { type Answer, beijing, ok, refused } from './answer'
import { readBody, transferBody, transferByConsentBody, transferWithConsentBody } from './body-schemas'
import { putConsent } from './consents'
import type { Desk } from './desk'
import type { Bill, BillState, Consent } from './entities'
import { isRefusedForFloat } from './float'
import { openedName } from './names'
import { billView, lockFunds, moveBill } from './transfer-bills'
import { type TransferBody, transferFlaw } from './transfer-rules'

const queryWindow = 30 * 24 * 3_600_000

/** The answer to a create repeats less than a query does. */
function createdView(desk: Desk, bill: Bill): object {
  const consent = desk.rows.consents.find(bill.consentNo ?? '')
  return {
    out_bill_no: bill.outBillNo,
    transfer_bill_no: bill.transferBillNo,
    create_time: beijing(bill.createdAt),
    state: bill.state,
    ...(bill.state === 'WAIT_USER_CONFIRM' ? { package_info: bill.packageInfo } : {}),
    ...(bill.state === 'FAIL' ? { fail_reason: bill.failReason } : {}),
    ...(consent
      ? { user_display_name: consent.displayName, out_authorization_no: consent.outAuthorizationNo }
      : {}),
  }
}

interface Ways {
  readonly consentNo: string | null
  readonly authorizationId: string | null
}

const byTap: Ways = { consentNo: null, authorizationId: null }

interface Sent {
  readonly body: TransferBody
  readonly text: string
  readonly ways: Ways
}

function makeBill(desk: Desk, { body, text, ways }: Sent): Bill {
  const now = desk.now()
  const bill: Bill = {
    outBillNo: body.out_bill_no,
    sentBody: text,
    transferBillNo: desk.numbers.digits(32),
    openid: body.openid,
    userName: body.user_name === undefined ? null : openedName(desk, body.user_name),
    amountFen: body.transfer_amount,
    remark: body.transfer_remark,
    notifyUrl: body.notify_url ?? null,
    state: 'ACCEPTED',
    packageInfo: desk.numbers.letters(40),
    locked: false,
    failReason: null,
    ...ways,
    createdAt: now,
    updatedAt: now,
  }
  return lockFunds(desk, moveBill(desk, bill, { state: 'PROCESSING' }))
}

/** The bill of this number, if there is one already: the same bytes are the same bill, others are refused. */
function knownBill(desk: Desk, outBillNo: string, text: string): Bill | Answer | null {
  const known = desk.rows.bills.find(outBillNo)
  if (known === undefined) return null
  return known.sentBody === text ? known : refused('ALREADY_EXISTS', '商户单号已存在但请求参数不一致')
}

const isBill = (one: Bill | Answer): one is Bill => 'outBillNo' in one

/** Makes the bill unless something speaks against it. */
function made(desk: Desk, sent: Sent): Bill | Answer {
  const flaw = transferFlaw(desk, sent.body)
  if (flaw !== null) return flaw
  const { out_bill_no: billNo, transfer_amount: amountFen } = sent.body
  const short = desk.faults.take('transfer.notEnough', billNo) ?? isRefusedForFloat(desk, amountFen)
  return short ? refused('NOT_ENOUGH', '运营账户余额不足') : makeBill(desk, sent)
}

const textOf = (rawBody: Uint8Array): string => Buffer.from(rawBody).toString('utf8')

/**
 * POST …/transfer-bills. The same number with the same bytes is the same bill, in whatever state it is by
 * now; other bytes are refused, as a strict WeChat would.
 */
export function createTransfer(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(transferBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const text = textOf(rawBody)
  const bill =
    knownBill(desk, read.body.out_bill_no, text) ?? made(desk, { body: read.body, text, ways: byTap })
  return isBill(bill) ? ok(createdView(desk, bill)) : bill
}

type WithConsentBody = v.InferOutput<typeof transferWithConsentBody>

/** Makes the bill and, when the body asks for it, the consent that is given along with the tap. */
function madeWithConsent(desk: Desk, body: WithConsentBody, text: string): Bill | Answer {
  const wish = body.authorization_info
  if (wish === undefined) return made(desk, { body, text, ways: byTap })
  const consentNo = wish.out_authorization_no
  if (desk.rows.consents.find(consentNo) !== undefined) return refused('ALREADY_EXISTS', '商户授权单号已存在')
  const bill = made(desk, { body, text, ways: { consentNo, authorizationId: null } })
  if (!isBill(bill)) return bill
  putConsent(desk, {
    outAuthorizationNo: consentNo,
    openid: body.openid,
    displayName: wish.user_display_name,
    notifyUrl: wish.authorization_notify_url,
    sentBody: null,
  })
  return bill
}

/** POST …/transfer-bills/pre-transfer-with-authorization */
export function createTransferWithConsent(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(transferWithConsentBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const text = textOf(rawBody)
  const bill = knownBill(desk, read.body.out_bill_no, text) ?? madeWithConsent(desk, read.body, text)
  return isBill(bill) ? ok(createdView(desk, bill)) : bill
}

type ByConsentBody = v.InferOutput<typeof transferByConsentBody>

function consentOf(desk: Desk, body: ByConsentBody): Consent | undefined {
  return body.authorization_id === undefined
    ? desk.rows.consents.find(body.out_authorization_no ?? '')
    : desk.rows.consents.findBy(body.authorization_id)
}

function madeByConsent(desk: Desk, body: ByConsentBody, text: string): Bill | Answer {
  const consent = consentOf(desk, body)
  if (consent?.state !== 'TAKING_EFFECT') return refused('NO_AUTH', '用户未授权或授权已关闭')
  if (body.openid !== undefined && body.openid !== consent.openid)
    return refused('PARAM_ERROR', 'openid 与授权用户不一致')
  const toWhom = { ...body, openid: consent.openid }
  return made(desk, {
    body: toWhom,
    text,
    ways: { consentNo: null, authorizationId: consent.authorizationId },
  })
}

/** POST …/transfer-bills/transfer: no tap, so the answer tells the end, unless the float is short. */
export function transferByConsent(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(transferByConsentBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const text = textOf(rawBody)
  const bill = knownBill(desk, read.body.out_bill_no, text) ?? madeByConsent(desk, read.body, text)
  return isBill(bill) ? ok(billView(desk, bill)) : bill
}

/** The state a query that lags behind still sees. */
const before: Readonly<Partial<Record<BillState, BillState>>> = {
  WAIT_USER_CONFIRM: 'PROCESSING',
  TRANSFERING: 'WAIT_USER_CONFIRM',
  SUCCESS: 'TRANSFERING',
  FAIL: 'PROCESSING',
  CANCELLED: 'CANCELING',
}

function queried(desk: Desk, bill: Bill | undefined): Answer {
  const isForgotten = bill === undefined || desk.now() > bill.createdAt + queryWindow
  if (isForgotten || desk.faults.take('query.notFound', bill.outBillNo))
    return refused('NOT_FOUND', '转账单不存在')
  const lags = desk.faults.take('query.lags', bill.outBillNo) !== undefined
  return ok(billView(desk, lags ? { ...bill, state: before[bill.state] ?? bill.state } : bill))
}

/** GET …/out-bill-no/{no}; thirty days back. */
export const queryTransfer = (desk: Desk, outBillNo: string): Answer =>
  queried(desk, desk.rows.bills.find(outBillNo))

/** GET …/transfer-bill-no/{no}; thirty days back. */
export const queryTransferById = (desk: Desk, transferBillNo: string): Answer =>
  queried(desk, desk.rows.bills.findBy(transferBillNo))

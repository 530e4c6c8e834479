/**
 * Plays the worker's phone: the money is taken only by the right WeChat user with the right package, in time.
 */
import type { Desk } from './desk'
import type { Bill } from './entities'
import { moveBill } from './transfer-bills'
import { largestUserDayFen, sumOfDay } from './transfer-rules'

export interface ReceivingVisit {
  readonly openid: string
  readonly package: string
}

export const confirmationLife = 24 * 3_600_000

/** Why the page does not open, or the bill it opens for. */
export function billAtPhone(desk: Desk, visit: ReceivingVisit): Bill | { readonly flaw: string } {
  const bill = desk.rows.bills.all().find((one) => one.packageInfo === visit.package)
  if (bill === undefined) return { flaw: '收款凭证不存在' }
  if (bill.openid !== visit.openid) return { flaw: '收款人与转账对象不一致' }
  if (bill.state !== 'WAIT_USER_CONFIRM') return { flaw: `转账单状态为 ${bill.state}` }
  return desk.now() > bill.createdAt + confirmationLife ? { flaw: '已超过24小时' } : bill
}

/** Why WeChat fails the transfer after the tap, in its own words. */
function failReason(desk: Desk, bill: Bill): string | null {
  const realName = desk.people(bill.openid)?.realName
  if (realName === undefined) return 'ACCOUNT_NOT_EXIST'
  if (bill.userName !== null && bill.userName !== realName) return 'NAME_NOT_CORRECT'
  const ofUser = desk.rows.bills.all().filter((one) => one.openid === bill.openid && one.state === 'SUCCESS')
  const today = sumOfDay(ofUser, desk.now()) + bill.amountFen
  return today > largestUserDayFen ? 'DAY_RECEIVED_QUOTA_EXCEED' : null
}

/** The worker taps "receive". What comes of it shows at the next tick. */
export function confirmReceipt(desk: Desk, bill: Bill): Bill {
  return moveBill(desk, bill, { state: 'TRANSFERING', failReason: failReason(desk, bill) })
}

/** The worker does not want it. */
export const declineReceipt = (desk: Desk, bill: Bill): Bill =>
  moveBill(desk, bill, { state: 'FAIL', failReason: 'OTHER_FAIL_REASON_TYPE' })

/** The end of a transfer that was confirmed: the reason found at the tap decides. */
export const settle = (desk: Desk, bill: Bill): Bill =>
  moveBill(desk, bill, { state: bill.failReason === null ? 'SUCCESS' : 'FAIL', failReason: bill.failReason })

/**
 * Plays the worker's phone: the money is taken only by the right WeChat user with the right package, in time.
 */
import type { Desk } from './desk'
import type { Bill } from './entities'
import { agreeAlong } from './consent-states'
import { moveBill, sendOn } from './transfer-bills'

export interface ReceivingVisit {
  readonly openid: string
  readonly package: string
}

export const confirmationLife = 24 * 3_600_000

/** Why the page does not open, or the bill it opens for. */
export function billAtPhone(desk: Desk, visit: ReceivingVisit): Bill | { readonly flaw: string } {
  const bill = desk.rows.bills.findBy(visit.package)
  if (bill === undefined) return { flaw: '收款凭证不存在' }
  if (bill.openid !== visit.openid) return { flaw: '收款人与转账对象不一致' }
  if (bill.state !== 'WAIT_USER_CONFIRM') return { flaw: `转账单状态为 ${bill.state}` }
  return desk.now() > bill.createdAt + confirmationLife ? { flaw: '已超过24小时' } : bill
}

/** The worker taps "receive". What comes of it shows at the next tick. */
export function confirmReceipt(desk: Desk, bill: Bill): Bill {
  agreeAlong(desk, bill)
  return sendOn(desk, bill)
}

/** The worker does not want it. */
export const declineReceipt = (desk: Desk, bill: Bill): Bill =>
  moveBill(desk, bill, { state: 'FAIL', failReason: 'OTHER_FAIL_REASON_TYPE' })

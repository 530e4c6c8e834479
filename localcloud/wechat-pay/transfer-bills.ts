/**
 * Moves a transfer bill from state to state, with its lines in the operation account and the notice at its
 * end.
 */
import { beijing } from './answer'
import type { Desk } from './desk'
import type { Bill, BillState } from './entities'

const nextStates: Readonly<Record<BillState, readonly BillState[]>> = {
  ACCEPTED: ['PROCESSING'],
  PROCESSING: ['WAIT_USER_CONFIRM', 'CANCELING', 'FAIL'],
  WAIT_USER_CONFIRM: ['TRANSFERING', 'CANCELING', 'FAIL'],
  TRANSFERING: ['SUCCESS', 'FAIL'],
  CANCELING: ['CANCELLED'],
  SUCCESS: [],
  FAIL: [],
  CANCELLED: [],
}

const ended: readonly BillState[] = ['SUCCESS', 'FAIL', 'CANCELLED']

/** The bill as a query and a notice show it; the package only while it waits for the worker. */
export function billView(desk: Desk, bill: Bill): object {
  return {
    mch_id: desk.keys.merchantId,
    out_bill_no: bill.outBillNo,
    transfer_bill_no: bill.transferBillNo,
    appid: desk.keys.appId,
    state: bill.state,
    transfer_amount: bill.amountFen,
    transfer_remark: bill.remark,
    openid: bill.openid,
    create_time: beijing(bill.createdAt),
    update_time: beijing(bill.updatedAt),
    ...(bill.state === 'FAIL' ? { fail_reason: bill.failReason } : {}),
  }
}

function postMove(desk: Desk, bill: Bill, business: 'transferLock' | 'transferReturned'): void {
  desk.book.post({
    at: desk.now(),
    account: 'operation',
    business,
    amountFen: business === 'transferLock' ? -bill.amountFen : bill.amountFen,
    merchantNo: bill.outBillNo,
    wechatNo: bill.transferBillNo,
  })
}

/** Returns the locked amount when the bill comes to nothing. */
function withMoney(desk: Desk, bill: Bill): Bill {
  if (!bill.locked || (bill.state !== 'FAIL' && bill.state !== 'CANCELLED')) return bill
  postMove(desk, bill, 'transferReturned')
  return { ...bill, locked: false }
}

export interface Move {
  readonly state: BillState
  /** WeChat's own word; kept silent until the bill has failed. */
  readonly failReason?: string | null
}

/** Moves `bill` on; an edge that the table does not have is a fault of this stand-in. */
export function moveBill(desk: Desk, bill: Bill, { state, failReason = null }: Move): Bill {
  if (!nextStates[bill.state].includes(state))
    throw new Error(`a bill cannot go from ${bill.state} to ${state}`)
  const moved = withMoney(desk, { ...bill, state, failReason, updatedAt: desk.now() })
  desk.rows.bills.put(moved.outBillNo, moved)
  if (ended.includes(state)) {
    desk.notices.add({
      eventType: 'MCHTRANSFER.BILL.FINISHED',
      originalType: 'mch_payment',
      resource: billView(desk, moved),
      url: moved.notifyUrl,
    })
  }
  return moved
}

/** Locks the amount if the operation account can bear it; otherwise the bill stays in PROCESSING. */
export function lockFunds(desk: Desk, bill: Bill): Bill {
  if (desk.book.balance('operation') < bill.amountFen) return bill
  postMove(desk, bill, 'transferLock')
  return moveBill(desk, { ...bill, locked: true }, { state: 'WAIT_USER_CONFIRM' })
}

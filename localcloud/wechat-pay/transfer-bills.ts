/**
 * Moves a transfer bill from state to state, with its lines in the operation account and the notice at its
 * end.
 */
import { beijing } from './answer'
import type { Desk } from './desk'
import type { Bill, BillState } from './entities'
import { freeFen, lockFloat, returnFloat, spendFloat } from './float'
import { payeeFlaw } from './payee-check'

const nextStates: Readonly<Record<BillState, readonly BillState[]>> = {
  ACCEPTED: ['PROCESSING'],
  PROCESSING: ['WAIT_USER_CONFIRM', 'TRANSFERING', 'CANCELING', 'FAIL'],
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

/** Returns the locked amount when the bill comes to nothing; spends it when the worker has it. */
function withMoney(desk: Desk, bill: Bill): Bill {
  if (!bill.locked || !ended.includes(bill.state)) return bill
  if (bill.state === 'SUCCESS') {
    spendFloat(desk, bill)
    return bill
  }
  returnFloat(desk, bill)
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

/** The money is on its way to the worker: what is wrong with the payee shows now, and decides at the end. */
export const sendOn = (desk: Desk, bill: Bill): Bill =>
  moveBill(desk, bill, { state: 'TRANSFERING', failReason: payeeFlaw(desk, bill) })

/** The end of a transfer that is on its way. */
export const settle = (desk: Desk, bill: Bill): Bill =>
  moveBill(desk, bill, { state: bill.failReason === null ? 'SUCCESS' : 'FAIL', failReason: bill.failReason })

/**
 * Locks the amount if the operation account can bear it; otherwise the bill stays in PROCESSING. With the
 * worker's consent there is no tap to wait for, and the transfer ends at once.
 */
export function lockFunds(desk: Desk, bill: Bill): Bill {
  if (freeFen(desk) < bill.amountFen) return bill
  lockFloat(desk, bill)
  const locked = { ...bill, locked: true }
  if (!bill.authorizationId) return moveBill(desk, locked, { state: 'WAIT_USER_CONFIRM' })
  return settle(desk, sendOn(desk, locked))
}

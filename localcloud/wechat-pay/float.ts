/**
 * The operation account under transfers: what is free, what a waiting transfer has locked, and on which line
 * of the book it shows. WeChat has not published when a waiting transfer stands in the fund bill, so both
 * timings can be had.
 */
import { beijingDay } from './bill-day'
import type { Desk } from './desk'
import type { Bill, Business } from './entities'

const heldCounter = 'held:operation'

const add = (desk: Desk, counter: string, amountFen: number): void => {
  desk.rows.counters.put(counter, { value: countOf(desk, counter) + amountFen })
}

const countOf = (desk: Desk, counter: string): number => desk.rows.counters.find(counter)?.value ?? 0

const sentOn = (at: number) => `sent:${beijingDay(at)}`
const receivedOn = (openid: string, at: number) => `received:${openid}:${beijingDay(at)}`

/**
 * What transfers created on the Beijing day of `at` add up to, in fen; those that came to nothing left out.
 */
export const sentFen = (desk: Desk, at: number): number => countOf(desk, sentOn(at))

/** What one user received by transfer on the Beijing day of `at`, in fen. */
export const receivedFen = (desk: Desk, openid: string, at: number): number =>
  countOf(desk, receivedOn(openid, at))

/** What a transfer may still take from the operation account, in fen. */
export const freeFen = (desk: Desk): number => desk.book.balance('operation') - countOf(desk, heldCounter)

export const shortFloatSetting = 'shortFloat'

/**
 * True when a transfer of `amountFen` must be refused now, because the account is too low and may not wait.
 */
export function isRefusedForFloat(desk: Desk, amountFen: number): boolean {
  const mode = desk.rows.settings.find(shortFloatSetting)?.text ?? desk.shortFloat
  return mode === 'refused' && freeFen(desk) < amountFen
}

function postLine(desk: Desk, bill: Bill, business: Business): void {
  desk.book.post({
    at: desk.now(),
    account: 'operation',
    business,
    amountFen: business === 'transferLock' ? -bill.amountFen : bill.amountFen,
    merchantNo: bill.outBillNo,
    wechatNo: bill.transferBillNo,
  })
}

export function lockFloat(desk: Desk, bill: Bill): void {
  add(desk, sentOn(bill.createdAt), bill.amountFen)
  if (desk.transferLines === 'whenLocked') postLine(desk, bill, 'transferLock')
  else add(desk, heldCounter, bill.amountFen)
}

export function returnFloat(desk: Desk, bill: Bill): void {
  add(desk, sentOn(bill.createdAt), -bill.amountFen)
  if (desk.transferLines === 'whenLocked') postLine(desk, bill, 'transferReturned')
  else add(desk, heldCounter, -bill.amountFen)
}

export function spendFloat(desk: Desk, bill: Bill): void {
  add(desk, receivedOn(bill.openid, desk.now()), bill.amountFen)
  if (desk.transferLines === 'whenLocked') return
  add(desk, heldCounter, -bill.amountFen)
  postLine(desk, bill, 'transferLock')
}

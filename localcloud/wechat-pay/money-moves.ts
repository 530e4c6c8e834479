/**
 * Moves of the merchant's money: from outside in, out, and from one account over the bank to another, which
 * takes the time it takes.
 */
import type { Desk } from './desk'
import type { Account, MoneyMove } from './entities'

export interface Amount {
  readonly account: Account
  readonly amountFen: number
  readonly voucher: string
}

function post(desk: Desk, { account, amountFen, voucher }: Amount, business: 'topUp' | 'withdrawal'): void {
  desk.book.post({
    at: desk.now(),
    account,
    business,
    amountFen: business === 'topUp' ? amountFen : -amountFen,
    merchantNo: voucher,
    wechatNo: desk.numbers.digits(28),
  })
}

export const topUp = (desk: Desk, amount: Amount): void => post(desk, amount, 'topUp')

/** Why an account cannot give an amount, or null. */
function shortage(desk: Desk, { account, amountFen }: Amount): string | null {
  return desk.book.balance(account) < amountFen ? '余额不足' : null
}

/** Takes the amount out, or says why not. */
export function withdraw(desk: Desk, amount: Amount): string | null {
  const flaw = shortage(desk, amount)
  if (flaw === null) post(desk, amount, 'withdrawal')
  return flaw
}

export interface MoveOrder {
  readonly amountFen: number
  readonly voucher: string
  readonly to: Account
  /** How long the bank takes. */
  readonly minutes: number
}

/**
 * Withdraws from the basic account to the bank, and tops up another account when the money has come through:
 * two lines under one voucher, on two days if it takes a night.
 */
export function startMove(desk: Desk, { amountFen, voucher, to, minutes }: MoveOrder): string | null {
  if (desk.rows.moves.find(voucher) !== undefined) return '凭证号已使用'
  const flaw = withdraw(desk, { account: 'basic', amountFen, voucher })
  if (flaw !== null) return flaw
  const move = { voucher, to, amountFen, arrivesAt: desk.now() + minutes * 60_000, arrived: false }
  desk.rows.moves.put(voucher, move)
  arrive(desk, move)
  return null
}

export function arrive(desk: Desk, move: MoneyMove): void {
  if (move.arrivesAt > desk.now()) return
  topUp(desk, { account: move.to, amountFen: move.amountFen, voucher: move.voucher })
  desk.rows.moves.put(move.voucher, { ...move, arrived: true })
}

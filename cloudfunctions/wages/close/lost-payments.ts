/**
 * A payment that only the bill tells of: WeChat is asked under its number, and it is booked as its lost
 * notice would have been.
 */
import { type BillLine, entryIdsOf } from '@/domain/ledger/movements'
import type { Call } from '../../_kernel/call'
import { getMany } from '../../_kernel/collections'
import { wechatPay } from '../../_kernel/merchant'
import { sweepAsking } from '../../_kernel/sweep'
import { recordPayment } from '../recording-payment'
import { orderIdOfNumber, orders } from '../repository'
import { isPaid, type PaidTrade } from '../trade-news'
import { entriesById } from './paging'

type Told = PaidTrade | 'notPaid' | 'unknown'

async function asked(orderNumber: string): Promise<Told> {
  const answer = await wechatPay().queryOrder(orderNumber)
  if (answer.outcome === 'unknown') return 'unknown'
  return answer.outcome === 'done' && isPaid(answer.value) ? answer.value : 'notPaid'
}

async function notInBook(lines: readonly BillLine[]): Promise<readonly string[]> {
  const payments = lines.filter(({ kind, amountFen }) => kind === 'payment' && amountFen > 0)
  const known = await entriesById(payments.flatMap(entryIdsOf))
  return payments
    .filter((line) => !entryIdsOf(line).some((id) => known.has(id)))
    .map(({ reference }) => reference)
}

/** Books what WeChat proves; false while WeChat could not be asked about one of them. */
export async function bookLostPayments(call: Call, lines: readonly BillLine[]): Promise<boolean> {
  const numbers = await notInBook(lines)
  if (numbers.length === 0) return true
  let isSure = true
  await sweepAsking(call, {
    things: await getMany(orders, numbers.map(orderIdOfNumber)),
    ask: async ({ orderNumber }) => {
      const told = await asked(orderNumber)
      if (told === 'unknown') isSure = false
      return told
    },
    work: async (unit, { _id }, told) =>
      typeof told === 'string' ? { booked: false } : recordPayment(unit, _id, told),
  })
  return isSure
}

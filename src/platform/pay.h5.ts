/** Plays WeChat's cashier in the browser, against the payment stand-in of the local cloud. */
import { platformWords as words } from '@/copy/zh/platform'
import { yuan } from '@/domain/money/fen'
import { ask } from './ask'
import { amountOf, atPayment } from './payment-stand-in'
import type { PayFace } from './faces'

export const pay: PayFace['pay'] = async (parameters) => {
  const order = await atPayment('show-order', parameters)
  if (order.kind !== 'done') return order
  const answer = await ask({
    title: words.cashier,
    lines: [`¥${yuan(amountOf(order.value, 'totalFen'))}`, words.demo],
    yes: words.payNow,
    no: words.notNow,
  })
  if (answer === undefined) return { kind: 'cancelled' }
  const paid = await atPayment('pay', parameters)
  return paid.kind === 'done' ? { kind: 'done', value: true } : paid
}

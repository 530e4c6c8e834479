/** Plays the page on which WeChat asks whether a transfer may arrive in the change. */
import { platformWords as words } from '@/copy/zh/platform'
import { yuan } from '@/domain/money/fen'
import { ask } from './ask'
import { amountOf, atPayment } from './payment-stand-in'
import type { ReceiveFace } from './faces'

export const receive: ReceiveFace['receive'] = async ({ package: packageText }) => {
  const transfer = await atPayment('show-transfer', { package: packageText })
  if (transfer.kind !== 'done') return transfer
  const answer = await ask({
    title: words.receive,
    lines: [`¥${yuan(amountOf(transfer.value, 'amountFen'))}`, words.demo],
    yes: words.receiveNow,
    no: words.receiveLater,
  })
  if (answer === undefined) return { kind: 'cancelled' }
  const received = await atPayment('confirm-transfer', { package: packageText })
  return received.kind === 'done' ? { kind: 'done', value: true } : received
}

/** Asks WeChat Pay for a refund, or about one, outside any transaction. */
import { refundReason } from '@/copy/zh/payment-texts'
import { wechatPay } from '../_kernel/merchant'
import type { Outcome } from '../_kernel/wechat-pay/outcome'
import type { Refund as WechatRefund } from '../_kernel/wechat-pay/trade'
import type { Refund } from './repository'

export type RefundNews =
  | { readonly news: 'told'; readonly refund: WechatRefund }
  | { readonly news: 'never'; readonly problem: string }
  | { readonly news: 'unknown'; readonly problem: string }

type NotDone = Exclude<Outcome<WechatRefund>, { outcome: 'done' }>

const told = (outcome: NotDone): string =>
  outcome.outcome === 'unknown' ? outcome.why : `${outcome.code} ${outcome.message}`

/**
 * Asks for the refund; the same number and values again are the same refund. A final no is checked by a
 * query.
 */
export async function askForRefund(refund: Refund): Promise<RefundNews> {
  const { refundNumber: refundNo, orderNumber: orderNo, amountFen, totalFen } = refund
  const asked = await wechatPay().refund({ refundNo, orderNo, amountFen, totalFen, reason: refundReason })
  if (asked.outcome === 'done') return { news: 'told', refund: asked.value }
  if (asked.outcome === 'unknown' || !asked.final) return { news: 'unknown', problem: told(asked) }
  const found = await wechatPay().queryRefund(refundNo)
  if (found.outcome === 'done') return { news: 'told', refund: found.value }
  const isProof = refund.problem === null && found.outcome === 'refused' && found.advice === 'notProofYet'
  return { news: isProof ? 'never' : 'unknown', problem: told(asked) }
}

/** What the timer does with a refund that is not decided. */
export async function followRefund(refund: Refund): Promise<RefundNews> {
  if (refund.state === 'reserved') return askForRefund(refund)
  const found = await wechatPay().queryRefund(refund.refundNumber)
  return found.outcome === 'done'
    ? { news: 'told', refund: found.value }
    : { news: 'unknown', problem: told(found) }
}

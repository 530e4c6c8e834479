/** Asks WeChat Pay for a refund, or about one, outside any transaction. */
import { refundReason } from '@/copy/zh/payment-texts'
import { dayOf } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { paymentRows } from '@/policies/payments'
import { claimOne, type Stored } from '../_kernel/collections'
import { wechatPay } from '../_kernel/merchant'
import type { Outcome } from '../_kernel/wechat-pay/outcome'
import type { Refund as WechatRefund } from '../_kernel/wechat-pay/trade'
import { type Refund, refunds } from './repository'

export type RefundNews =
  | { readonly news: 'told'; readonly refund: WechatRefund }
  | { readonly news: 'never'; readonly problem: string }
  | { readonly news: 'unknown'; readonly problem: string }

type NotDone = Exclude<Outcome<WechatRefund>, { outcome: 'done' }>

const told = (outcome: NotDone): string =>
  outcome.outcome === 'unknown' ? outcome.why : `${outcome.code} ${outcome.message}`

/**
 * Marks the sending before it goes out. False when an earlier one may be there already: its caller may have
 * died with the answer.
 */
const isFirst = async ({ _id, askedAt }: Stored<Refund>, now: Instant): Promise<boolean> =>
  askedAt === null && (await claimOne(refunds, { _id, askedAt: null }, { askedAt: now }))

/** So old a doubt that "not found" has become proof. */
const isOldDoubt = ({ askedAt }: Refund, now: Instant): boolean =>
  askedAt !== null &&
  plusMinutes(askedAt, mustBeInForce(paymentRows, 'payment.doubt', dayOf(now)).value) <= now

/** An earlier sending may have made the refund: it is looked for, and not finding it proves nothing yet. */
async function lookedFor(refundNo: string, problem: string): Promise<RefundNews> {
  const found = await wechatPay().queryRefund(refundNo)
  return found.outcome === 'done' ? { news: 'told', refund: found.value } : { news: 'unknown', problem }
}

/** Nothing else was ever sent under the number: not finding it is proof. */
async function afterFinalNo(refundNo: string, problem: string): Promise<RefundNews> {
  const found = await wechatPay().queryRefund(refundNo)
  if (found.outcome === 'done') return { news: 'told', refund: found.value }
  const notFound = found.outcome === 'refused' && found.advice === 'notProofYet'
  return { news: notFound ? 'never' : 'unknown', problem }
}

/**
 * Asks for the refund; the same number and values again are the same refund. A final no is checked by a
 * query, and proves nothing while an earlier sending is in doubt.
 */
async function askForRefund(refund: Stored<Refund>, now: Instant): Promise<RefundNews> {
  const { refundNumber: refundNo, orderNumber: orderNo, amountFen, totalFen } = refund
  const noDoubt = (await isFirst(refund, now)) || isOldDoubt(refund, now)
  const asked = await wechatPay().refund({ refundNo, orderNo, amountFen, totalFen, reason: refundReason })
  if (asked.outcome === 'done') return { news: 'told', refund: asked.value }
  const isFinal = asked.outcome === 'refused' && asked.final
  if (isFinal && noDoubt) return afterFinalNo(refundNo, told(asked))
  return isFinal ? lookedFor(refundNo, told(asked)) : { news: 'unknown', problem: told(asked) }
}

/** Where the refund stands; one that was never asked for is asked for now. */
export async function followRefund(refund: Stored<Refund>, now: Instant): Promise<RefundNews> {
  if (refund.state === 'reserved') return askForRefund(refund, now)
  const found = await wechatPay().queryRefund(refund.refundNumber)
  return found.outcome === 'done'
    ? { news: 'told', refund: found.value }
    : { news: 'unknown', problem: told(found) }
}

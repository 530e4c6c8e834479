/**
 * Receives a notice of WeChat Pay: proves it, and has it settled, or safely kept for the timer, before WeChat
 * is answered. Whoever dies in between has not answered, and WeChat sends the notice again.
 */
import type { PaymentNews } from '@/contract/payment-news'
import { now } from '../_kernel/clock'
import { addOnce } from '../_kernel/collections'
import { wechatPay } from '../_kernel/merchant'
import { deliverByCall } from '../_kernel/outbox'
import { deliveriesOf, type Message, outbox } from '../_kernel/outbox-item'
import type { NoticeRequest } from '../_kernel/wechat-pay/notice'

/** WeChat waits five seconds for its answer; what is not settled by then is kept. */
const patienceMilliseconds = 2_500

/**
 * True when the receiver has settled it in time; a refusal is no settling: it is kept, for a person to see.
 */
async function isSettledSoon(message: Message): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMilliseconds)
  })
  const settling = deliverByCall(message).catch(() => undefined)
  const reply = await Promise.race([settling, patience])
  clearTimeout(timer)
  return reply?.ok === true
}

/** WeChat's own id is the key: its retries carry the same one, and are settled or kept once. */
async function pass(noticeId: string, resource: PaymentNews): Promise<void> {
  const subject = noticeId.replaceAll(/[^0-9A-Za-z_-]/g, '_')
  const items = deliveriesOf({ name: 'notice.received', subject, facts: { resource }, at: now() })
  for (const item of items) if (!(await isSettledSoon(item))) await addOnce(outbox, item)
}

/** True when the notice is WeChat's and has been passed on; false for a probe or a forgery. */
export async function receiveNotice(request: NoticeRequest): Promise<boolean> {
  const notice = await wechatPay().openNotice(request)
  if (notice.kind !== 'notice') return false
  const { noticeId, resource } = notice
  if (resource.about !== 'other') await pass(noticeId, resource)
  return true
}

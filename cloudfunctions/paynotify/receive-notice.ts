/** Receives a notice of WeChat Pay: proves it, keeps it once, and passes it on after it is safely kept. */
import type { PaymentNews } from '@/contract/payment-news'
import { now } from '../_kernel/clock'
import { addOnce, type Stored } from '../_kernel/collections'
import { wechatPay } from '../_kernel/merchant'
import { deliverByCall, kick } from '../_kernel/outbox'
import { deliveriesOf, type Delivery, outbox } from '../_kernel/outbox-item'
import type { NoticeRequest } from '../_kernel/wechat-pay/notice'

/**
 * Keeps the notice as the news it is, in one write; a repeated one is kept already and is no news. WeChat's
 * own id is the lock: its retries carry the same one.
 */
async function keep(noticeId: string, resource: PaymentNews): Promise<readonly Stored<Delivery>[]> {
  const subject = noticeId.replaceAll(/[^0-9A-Za-z_-]/g, '_')
  const items = deliveriesOf({ name: 'notice.received', subject, facts: { resource }, at: now() })
  const kept = await Promise.all(items.map((item) => addOnce(outbox, item)))
  return items.filter((_item, index) => kept[index])
}

/**
 * WeChat waits five seconds; what the receiver has not finished by then goes on, or the timer delivers it.
 */
const longestKickMilliseconds = 2_500

async function kickBriefly(deliveries: readonly Stored<Delivery>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestKickMilliseconds)
  })
  await Promise.race([kick(deliveries, deliverByCall), patience])
  clearTimeout(timer)
}

/**
 * True when the notice is WeChat's and is kept; false for a probe or a forgery, of which nothing is written.
 */
export async function receiveNotice(request: NoticeRequest): Promise<boolean> {
  const notice = await wechatPay().openNotice(request)
  if (notice.kind !== 'notice') return false
  const { noticeId, resource } = notice
  if (resource.about !== 'other') await kickBriefly(await keep(noticeId, resource))
  return true
}

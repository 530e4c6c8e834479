/** Receives a notice of WeChat Pay: proves it, keeps it once, and passes it on after it is safely kept. */
import { now } from '../_kernel/clock'
import type { Stored } from '../_kernel/collections'
import { wechatPay } from '../_kernel/merchant'
import { deliverByCall, kick } from '../_kernel/outbox'
import type { Delivery } from '../_kernel/outbox-item'
import { transact } from '../_kernel/transact'
import type { Notice, NoticeRequest } from '../_kernel/wechat-pay/notice'
import { inboxId, notices } from './repository'

type Proven = Extract<Notice, { kind: 'notice' }>

/** Keeps the notice and the news of it together; a repeated one is already kept and is no news. */
async function keep(notice: Proven): Promise<readonly Stored<Delivery>[]> {
  const { eventType, resource } = notice
  const receivedAt = now()
  const id = inboxId(notice.noticeId)
  const { deliveries } = await transact(receivedAt, async (unit, tried) => {
    // The first run does not look: a notice that is kept already collides, and the second run finds it.
    if (tried > 1 && (await unit.get(notices, id))) return { kept: false }
    unit.create(notices, id, { eventType, resource, receivedAt })
    unit.emit('notice.received', id, { noticeId: id })
    return { kept: true }
  })
  return deliveries
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
  if (notice.resource.about !== 'other') await kickBriefly(await keep(notice))
  return true
}

/** The inbox: what WeChat Pay told us, as it was told, once per notice however often it is repeated. */
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../_kernel/collections'
import type { NoticeResource } from '../_kernel/wechat-pay/notice'

export interface ReceivedNotice {
  readonly eventType: string
  readonly resource: NoticeResource
  readonly receivedAt: Instant
}

export const notices = collection<ReceivedNotice>('notices')

/** WeChat's own id is the lock: its retries carry the same one. */
export const inboxId = (noticeId: string): string => `notice:${noticeId.replaceAll(/[^0-9A-Za-z_-]/g, '_')}`

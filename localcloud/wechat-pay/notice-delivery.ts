/** Delivers due notices and decides from the answer: done, again by the schedule, or given up. */
import type { Desk } from './desk'
import type { NoticeRow } from './entities'
import { noticePosting } from './notice-post'
import { waitAfter } from './notice-schedule'
import type { Deliver } from './wire'

const untilCopy = 1000

/** The row after a sending that was answered with `status`. */
function afterSending(notice: NoticeRow, status: number, now: number): NoticeRow {
  if (notice.probe) return { ...notice, state: 'delivered' }
  if (status === 200 || status === 204) {
    return notice.copies === 0
      ? { ...notice, state: 'delivered' }
      : { ...notice, copies: notice.copies - 1, nextAt: now + untilCopy }
  }
  const failures = notice.failures + 1
  const wait = waitAfter(failures)
  return wait === null
    ? { ...notice, failures, state: 'exhausted' }
    : { ...notice, failures, nextAt: now + wait }
}

/** Makes the runner that sends what is due. Notices on their way are not sent again by an overlapping run. */
export function noticeDelivery(desk: Desk, deliver: Deliver, wallNow: () => number) {
  const onTheirWay = new Set<string>()

  const send = async (notice: NoticeRow): Promise<void> => {
    onTheirWay.add(notice.id)
    const { headers, body } = noticePosting(desk, notice, wallNow())
    // Nobody listening is the same to WeChat as a bad answer.
    const status = await deliver(notice.url, headers, Buffer.from(body)).catch(() => 0)
    desk.rows.notices.put(notice.id, afterSending(notice, status, desk.now()))
    desk.rows.commit()
    onTheirWay.delete(notice.id)
  }

  return async (): Promise<void> => {
    const due = desk.rows.notices
      .open()
      .filter((notice) => notice.nextAt <= desk.now() && !onTheirWay.has(notice.id))
    await Promise.all(due.map(send))
  }
}

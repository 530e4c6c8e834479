/**
 * Queues what WeChat tells the merchant; a fault on order decides here whether a notice is lost, late or
 * doubled.
 */
import type { NoticeRow } from './entities'
import type { Faults } from './faults'
import type { Numbers } from './numbers'
import type { Rows } from './rows'

export interface News {
  readonly eventType: string
  readonly originalType: string
  readonly resource: object
  /** Null when the merchant gave no address: then nobody is told. */
  readonly url: string | null
}

export interface NoticeQueue {
  add(news: News): void
  /** Queues a notice with a test signature, which the merchant must reject. */
  addProbe(url: string): void
}

const minute = 60_000

interface Surroundings {
  readonly rows: Rows
  readonly numbers: Numbers
  readonly faults: Faults
  readonly now: () => number
}

/** Until another notice comes, an overtaken one waits as long as a lost one's last repetition would. */
const longestHold = 24 * 60 * minute

function holdLast(rows: Rows, now: number): void {
  const last = rows.notices.open().at(-1)
  if (last !== undefined) rows.notices.put(last.id, { ...last, isOvertaken: true, nextAt: now + longestHold })
}

/** What was held goes out just after the notice that has overtaken it. */
function letOvertakenFollow(rows: Rows, now: number): void {
  for (const held of rows.notices.open().filter(({ isOvertaken }) => isOvertaken))
    rows.notices.put(held.id, { ...held, isOvertaken: false, nextAt: now + 1 })
}

/** The queue over `rows`; ids come from `numbers`. */
export function openNoticeQueue({ rows, numbers, faults, now }: Surroundings): NoticeQueue {
  const put = (news: News & { readonly url: string }, changes: Partial<NoticeRow>) => {
    const id = `${numbers.letters(8)}-${numbers.letters(24)}`
    rows.notices.put(id, {
      id,
      eventType: news.eventType,
      originalType: news.originalType,
      resource: JSON.stringify(news.resource),
      url: news.url,
      createdAt: now(),
      state: 'waiting',
      failures: 0,
      copies: 0,
      nextAt: now(),
      isOvertaken: false,
      probe: false,
      ...changes,
    })
  }
  return {
    add(news) {
      const { url, eventType } = news
      if (url === null) return
      const delay = faults.take('notice.delayed', eventType)?.measure ?? 0
      put(
        { ...news, url },
        {
          state: faults.take('notice.lost', eventType) ? 'lost' : 'waiting',
          copies: faults.take('notice.duplicated', eventType)?.measure ?? 0,
          nextAt: now() + delay * minute,
        },
      )
      letOvertakenFollow(rows, now())
      if (faults.take('notice.overtaken', eventType)) holdLast(rows, now())
    },
    addProbe: (url) =>
      put(
        { eventType: 'TRANSACTION.SUCCESS', originalType: 'transaction', resource: {}, url },
        { probe: true },
      ),
  }
}

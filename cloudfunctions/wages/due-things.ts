/** What the timer looks at: things of one kind whose time has come, the longest waiting first. */
import type { Instant } from '@/domain/calendar/instant'
import type { Call } from '../_kernel/call'
import { query } from '../_kernel/cloud'
import { type Collection, search, type Stored } from '../_kernel/collections'

/** A round of one kind: it ends when everything is asked, or at `until`. */
export type Round = (call: Call, until: Instant) => Promise<unknown>

const perPage = 50

/** Pages of those whose time has come, the longest waiting first. */
export const due =
  <Document extends object>(of: Collection<Document>, states: readonly string[], call: Call) =>
  (skip: number): Promise<readonly Stored<Document>[]> =>
    search(of, {
      where: { state: query.in([...states]), checkAt: query.lte(call.now) },
      orderBy: [['checkAt', 'asc']],
      limit: perPage,
      skip,
    })

/** Days that ought to be closed and are not: loud, although they block nothing. */
import type { CloseRow, CloseSide } from '@/contract/closes'
import { instantAt, plusDays } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { noFen } from '@/domain/money/fen'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { collection, getOne, search } from '../../_kernel/collections'
import { type AnyClose, closeRow } from './close-view'
import { closeFigure } from './figures'
import { firstDay } from './paging'
import { closeIdOf } from './repository'

const closes = collection<AnyClose>('closes')
const shownMaximum = 100

type Moment = Pick<Call, 'now' | 'today'>

/** Yesterday's close of a side, when no timer has begun it although its time has long come. */
async function notBegun(side: CloseSide, { now, today }: Moment): Promise<readonly CloseRow[]> {
  const yesterday = plusDays(today, -1)
  const from = instantAt(today, closeFigure(side === 'book' ? 'bookFrom' : 'channelFrom', today))
  const [first, close] = await Promise.all([firstDay(), getOne(closes, closeIdOf(side, yesterday))])
  const isDue =
    first !== undefined && first <= yesterday && now >= plusMinutes(from, closeFigure('grace', today))
  if (!isDue || close) return []
  const row = { side, day: yesterday, state: 'counting', problem: 'notBegun' } as const
  return [
    {
      ...row,
      closeId: closeIdOf(side, yesterday),
      closedAt: null,
      count: 0,
      differenceFen: noFen,
      root: null,
    },
  ]
}

/** Newest first. */
export async function daysNotClosed(moment: Moment): Promise<readonly CloseRow[]> {
  const open = await search(closes, {
    where: { state: query.in(['counting', 'open']) },
    orderBy: [['day', 'desc']],
    limit: shownMaximum,
  })
  return [...(await notBegun('book', moment)), ...(await notBegun('channel', moment)), ...open.map(closeRow)]
}

/** Which day of the channel is being closed, and which comes next. */
import { type Day, instantAt, plusDays } from '@/domain/calendar/day'
import { noFen } from '@/domain/money/fen'
import type { Call } from '../../_kernel/call'
import { search, type Stored } from '../../_kernel/collections'
import { countedBook } from './closing-channel'
import { closeFigure } from './figures'
import { bookCloses, type ChannelClose, channelCloses, closeIdOf } from './repository'

export const newestChannelClose = async (): Promise<Stored<ChannelClose> | undefined> =>
  (await search(channelCloses, { where: { side: 'channel' }, orderBy: [['day', 'desc']], limit: 1 }))[0]

const firstBookDay = async () =>
  (await search(bookCloses, { where: { side: 'book' }, orderBy: [['day', 'asc']], limit: 1 }))[0]?.day

/** The bills of the day may be there, and its book is counted. */
async function isDue(call: Call, day: Day): Promise<boolean> {
  const safeFrom = instantAt(plusDays(day, 1), closeFigure('channelFrom', call.today))
  return call.now >= safeFrom && (await countedBook(day)) !== undefined
}

/** A day waits for its bills until the day after it must begin. */
export const mayWait = async (call: Call, { day }: ChannelClose): Promise<boolean> =>
  !(await isDue(call, plusDays(day, 1)))

/** The day after the last one, when its bills may be there; undefined when none is due. */
export async function nextChannelDay(
  call: Call,
  last: ChannelClose | undefined,
): Promise<Stored<ChannelClose> | undefined> {
  const day = last ? plusDays(last.day, 1) : await firstBookDay()
  if (day === undefined || !(await isDue(call, day))) return undefined
  return {
    _id: closeIdOf('channel', day),
    side: 'channel',
    day,
    state: 'counting',
    problem: null,
    startedAt: call.now,
    closedAt: null,
    count: 0,
    differenceFen: noFen,
    accounts: [],
    tradeBillCompared: false,
  }
}

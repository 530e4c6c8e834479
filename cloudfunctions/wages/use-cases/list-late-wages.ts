/** Wages that have not reached their workers in time, the longest due first, for the people who must act. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { LateWageRow, UnreleasedShift } from '@/contract/wages'
import { plusMinutes } from '@/domain/calendar/instant'
import { lateBecause, unpaidStates } from '@/domain/wages/late-because'
import { dueBy, lateLevels } from '@/domain/wages/wage-due-day'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { getMany, search, type Stored } from '../../_kernel/collections'
import { unreleasedShifts } from '../../attendance/reader'
import { itemView } from '../item-view'
import { noticeIdOf, type PayItem, payItems, type WageNotice, wageNotices } from '../repository'

type Input = ParsedInput<'wages.listLateWages'>

const isAsked = (item: PayItem, { because }: Input) => because === undefined || lateBecause(item) === because

/** Read at most this many to fill one page: a rare cause may leave a page short, never the list. */
const readMaximum = 400

interface Found {
  readonly items: readonly Stored<PayItem>[]
  readonly next: number | null
}

async function page({ input, today }: Call<Input>): Promise<Found> {
  const found = await search(payItems, {
    where: { state: query.in([...unpaidStates]), dueOn: query.lte(dueBy(input.level, today)) },
    orderBy: [
      ['dueOn', 'asc'],
      ['_id', 'asc'],
    ],
    skip: input.after,
    limit: readMaximum,
  })
  const places = found.flatMap((item, place) => (isAsked(item, input) ? [place] : []))
  const shown = places.slice(0, input.limit)
  const last = places.length > input.limit ? (shown.at(-1) ?? 0) + 1 : found.length
  const isAll = last === found.length && found.length < readMaximum
  return {
    items: shown.flatMap((place) => found[place] ?? []),
    next: isAll ? null : input.after + last,
  }
}

async function noticesOf(items: readonly Stored<PayItem>[]): Promise<ReadonlyMap<string, WageNotice>> {
  const ids = items.flatMap(({ _id }) => lateLevels.map((level) => noticeIdOf(_id, level)))
  return new Map((await getMany(wageNotices, ids)).map((notice) => [notice._id, notice]))
}

const rowOf = (
  item: Stored<PayItem>,
  notices: ReadonlyMap<string, WageNotice>,
  now: Call['now'],
): LateWageRow => ({
  item: itemView(item, now),
  fundsModel: item.fundsModel,
  redFlagged: item.redFlagged,
  failReason: item.failReason,
  notices: lateLevels.flatMap((level) => {
    const notice = notices.get(noticeIdOf(item._id, level))
    return notice ? [{ level, datedOn: notice.datedOn, ...notice.told }] : []
  }),
})

/** The silent release runs every five minutes; what is older waits for somebody. */
const patienceMinutes = 15

async function unreleased(now: Call['now']): Promise<readonly UnreleasedShift[]> {
  const shifts = await unreleasedShifts(plusMinutes(now, -patienceMinutes))
  return shifts.map(({ bookingId, gigId, workOn, autoReleaseAt: releaseAt }) => ({
    ...{ bookingId, gigId, workOn, releaseAt },
  }))
}

export async function listLateWages(call: Call<Input>): Promise<Answer<'wages.listLateWages'>> {
  const { items, next } = await page(call)
  const notices = await noticesOf(items)
  return {
    rows: items.map((item) => rowOf(item, notices, call.now)),
    next,
    unreleased: call.input.after === 0 ? await unreleased(call.now) : [],
  }
}

/** Wages that have not reached their workers in time, the longest due first, for the people who must act. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { LateWageRow, UnreleasedShift } from '@/contract/wages'
import { plusMinutes } from '@/domain/calendar/instant'
import { lateLevels } from '@/domain/wages/wage-due-day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'
import type { Call } from '../../_kernel/call'
import { getMany, type Stored } from '../../_kernel/collections'
import { unreleasedShifts } from '../../attendance/reader'
import { itemView } from '../item-view'
import { latePage, ofMarkets } from '../late-page'
import { noticeIdOf, type PayItem, type WageNotice, wageNotices } from '../repository'

type Input = ParsedInput<'wages.listLateWages'>

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
const patienceMinutes = (today: Call['today']): number =>
  mustBeInForce(platformRows, 'wage.unreleased', today).value

async function unreleased(call: Call<Input>): Promise<readonly UnreleasedShift[]> {
  const shifts = await unreleasedShifts(plusMinutes(call.now, -patienceMinutes(call.today)))
  const isThere = await ofMarkets(call, shifts, call.input.marketId)
  return shifts.filter(isThere).map(({ bookingId, gigId, workOn, autoReleaseAt: releaseAt }) => ({
    ...{ bookingId, gigId, workOn, releaseAt },
  }))
}

export async function listLateWages(call: Call<Input>): Promise<Answer<'wages.listLateWages'>> {
  const { items, next } = await latePage(call, call.input)
  const notices = await noticesOf(items)
  return {
    rows: items.map((item) => rowOf(item, notices, call.now)),
    next,
    unreleased: call.input.after === 0 ? await unreleased(call) : [],
  }
}

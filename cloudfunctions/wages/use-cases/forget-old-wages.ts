/**
 * The timer's round over wages whose years in the register are over: who was paid by whom is taken out of
 * them; amounts and hours stay, because the sealed book names them.
 */
import { plusDays } from '@/domain/calendar/day'
import { instantOfMilliseconds, millisecondsOf } from '@/domain/calendar/instant'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { lateLevels } from '@/domain/wages/wage-due-day'
import { mayDelete } from '@/domain/wages/wage-register'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { sweepPages } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { closeFigure } from '../close/figures'
import { type Intent, noticeIdOf, type PayItem, payItems, wageNotices } from '../repository'

const perPage = 100

/** Nothing can happen to it any more. */
const isSettled = ({ state, heldBy, checkAt }: PayItem): boolean =>
  ['paid', 'signed', 'withdrawn'].includes(state) && heldBy === null && checkAt === null

/** What was sent names the worker, even if encrypted; that and when it was sent stays. */
const withoutNames = (intent: Intent): Intent => ({
  ...intent,
  attempts: intent.attempts.map((attempt) => ({ ...attempt, requestBody: '', packageInfo: null })),
})

const forgotten = (item: PayItem): PayItem => ({
  ...item,
  ...{ workerId: '', workerName: '', employerId: '', employerName: '' },
  ...{ note: null, cutReason: null, keptUntil: null },
  intent: item.intent && withoutNames(item.intent),
})

async function forgetNotices(unit: Unit, itemId: string): Promise<void> {
  for (const level of lateLevels) {
    const noticeId = noticeIdOf(itemId, level)
    const notice = await unit.get(wageNotices, noticeId)
    if (notice) unit.save(wageNotices, noticeId, { ...notice, workerId: '', employerId: '' })
  }
}

/** One that is still open is asked about again the next day, and stays as it is. */
async function forget(call: Call, unit: Unit, itemId: string): Promise<{ readonly done: boolean } | Refusal> {
  const item = await unit.get(payItems, itemId)
  if (!item || item.keptUntil === null || item.keptUntil > call.today) return { done: false }
  const kept = isRefusal(mayDelete({ workOn: item.workOn, isSettled: isSettled(item) }, call.today))
  unit.save(payItems, itemId, kept ? { ...item, keptUntil: plusDays(call.today, 1) } : forgotten(item))
  if (!kept) await forgetNotices(unit, itemId)
  return { done: !kept }
}

const dueItems = (call: Call, skip: number): Promise<Stored<PayItem>[]> =>
  search(payItems, {
    where: { keptUntil: query.lte(call.today) },
    orderBy: [['keptUntil', 'asc']],
    skip,
    limit: perPage,
  })

export const forgetOldWages = {
  sweep: (call: Call) =>
    sweepPages(call, {
      page: (skip) => dueItems(call, skip),
      ask: async () => undefined,
      work: (unit, { _id }) => forget(call, unit, _id),
      until: instantOfMilliseconds(millisecondsOf(call.now) + closeFigure('longestCall', call.today) * 1_000),
    }),
}

/**
 * Writes down that a wage is late, once for each step and dated the day of the step; the red flag closes its
 * employer's posting.
 */
import { type Day, dayOf } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import { type LateBecause, lateBecause } from '@/domain/wages/late-because'
import { type LateLevel, lateLevels, levelAt, wageDueOn } from '@/domain/wages/wage-due-day'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'
import type { Stored } from '../_kernel/collections'
import { templateId } from '../_kernel/environment'
import type { Unit } from '../_kernel/unit'
import { noticeIdOf, type PayItem, payItems, wageNotices } from './repository'
import { tellLateness } from './saving-item'

type Watch = 'dueOn' | 'noticeAt' | 'redFlagged' | 'attention'

/** A wage that is not late yet, watched from the moment it is due. */
export const watchedFrom = (dueOn: Day): Pick<PayItem, Watch> => ({
  dueOn,
  noticeAt: wageDueOn(dueOn).dueAt,
  redFlagged: false,
  attention: null,
})

/** After the last step it is looked at daily: it may become late by its employer's doing only then. */
const againMinutes = (now: Instant): number => mustBeInForce(platformRows, 'wage.lookAgain', dayOf(now)).value

function nextNoticeAt(dueOn: Day, now: Instant): Instant {
  const due = wageDueOn(dueOn)
  const next = lateLevels.find((level) => levelAt(due, level) > now)
  return next ? levelAt(due, next) : plusMinutes(now, againMinutes(now))
}

interface Step {
  readonly level: LateLevel
  readonly because: LateBecause
}

/** True when the step had not been noticed yet. */
async function noticeStep(unit: Unit, item: Stored<PayItem>, { level, because }: Step): Promise<boolean> {
  const { _id: itemId, gigId, workerId, employerId, grossFen: amountFen, dueOn, accruedAt } = item
  const noticeId = noticeIdOf(itemId, level)
  if (await unit.get(wageNotices, noticeId)) return false
  const reachedAt = levelAt(wageDueOn(dueOn), level)
  unit.create(wageNotices, noticeId, {
    ...{ itemId, gigId, workerId, employerId, level, because, amountFen, dueOn },
    datedOn: dayOf(reachedAt > accruedAt ? reachedAt : accruedAt),
    writtenAt: unit.at,
    told: { worker: null, employer: null },
  })
  return true
}

interface LateItem {
  readonly item: Stored<PayItem>
  readonly because: LateBecause
  readonly reached: readonly LateLevel[]
}

/** Steps that have been reached are noticed; of several at once only the last is told, to spare the two. */
async function noticeSteps(unit: Unit, { item, because, reached }: LateItem): Promise<void> {
  const fresh: LateLevel[] = []
  for (const level of reached) if (await noticeStep(unit, item, { level, because })) fresh.push(level)
  const last = fresh.at(-1)
  if (!last || templateId('WECHAT_TEMPLATE_WAGE_LATE') === null) return
  const noticeId = noticeIdOf(item._id, last)
  unit.emit('wage.noticed', noticeId, { noticeId })
}

/** Writes down what has become of the lateness of one wage since it was last looked at. */
export async function noticeLateness(unit: Unit, itemId: string): Promise<{ readonly done: boolean }> {
  const item = await unit.get(payItems, itemId)
  const because = item && lateBecause(item)
  if (!item || !because || item.noticeAt > unit.at) return { done: false }
  const due = wageDueOn(item.dueOn)
  const reached = lateLevels.filter((level) => levelAt(due, level) <= unit.at)
  await noticeSteps(unit, { item, because, reached })
  const redFlagged = because === 'employer' && reached.includes('redFlag')
  if (redFlagged !== item.redFlagged) tellLateness(unit, item, redFlagged)
  unit.save(payItems, itemId, { ...item, redFlagged, noticeAt: nextNoticeAt(item.dueOn, unit.at) })
  return { done: true }
}

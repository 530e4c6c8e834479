/** A tap that is about to expire is brought to mind, once for each transfer. */
import type { Instant } from '@/domain/calendar/instant'
import { remindsAt } from '@/domain/wages/tap-term'
import { templateId } from '../_kernel/environment'
import type { Unit } from '../_kernel/unit'
import { type PayItem, presentAttempt } from './repository'

/** True in the last hours in which a tap can be made. */
const isClose = (tapBefore: Instant | null, now: Instant): boolean =>
  tapBefore !== null && remindsAt(tapBefore) <= now && now < tapBefore

/** The wage with the mark that its worker is reminded now, when it is time. */
export function reminded(unit: Unit, itemId: string, item: PayItem): PayItem {
  const { intent, tapBefore } = item
  const attempt = presentAttempt(item)
  const isDue = attempt?.remindedAt === null && isClose(tapBefore, unit.at)
  if (!isDue || !intent) return item
  if (templateId('WECHAT_TEMPLATE_WAGE_TAP') !== null)
    unit.emit('tap.expires', attempt.billNumber, { itemId })
  const attempts = [...intent.attempts.slice(0, -1), { ...attempt, remindedAt: unit.at }]
  return { ...item, intent: { ...intent, attempts } }
}

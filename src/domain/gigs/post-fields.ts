/**
 * A post says who, what, where, when and for how much; a wage "to be agreed" (面议) is no wage.
 *
 * Law     《人力资源市场暂行条例》第二十四条；《山东省人力资源市场条例》第三十二条；House rules B-10, B-15
 * Force   2018-10-01 →
 * Proof   tests/domain/gigs/post-fields.test.ts
 */
import { platformRows } from '@/policies/platform'
import type { TradeKey } from '@/policies/trades'
import { dayOf, daysBetween } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, type RuleSource, refuse } from '../policy/refusal'
import { type PlannedTime, startsAt } from './planned-time'

const required: RuleSource = { title: '人力资源市场暂行条例', article: '第二十四条', verified: true }

export interface PostFields extends PlannedTime {
  readonly kind: 'gig' | 'flexible' | 'shared'
  readonly trade: TradeKey
  readonly headcount: number
  readonly content: string
  readonly protection: string
  readonly breakMinutes: number
  readonly payUnit: 'hour' | 'day' | 'piece'
  readonly payRateFen: number
  readonly pieces?: number | undefined
  readonly overtimeRateFen?: number | undefined
  readonly lendingUnit?: string | undefined
}

type Check = (post: PostFields, now: Instant) => Refusal | undefined

const figure = (key: string, now: Instant): number => mustBeInForce(platformRows, key, dayOf(now)).value

const sayWhat: Check = ({ content, protection }) => {
  const missing = [content.trim() === '' && 'content', protection.trim() === '' && 'protection'].filter(
    Boolean,
  )
  return missing.length > 0
    ? refuse('gigs.post.field-missing', required, { missing: missing.join(' ') })
    : undefined
}

const sayPay: Check = ({ payUnit, payRateFen, pieces }) => {
  if (payRateFen < 1) return refuse('gigs.post.pay-missing', required)
  if (payUnit === 'piece' && (pieces ?? 0) < 1) return refuse('gigs.post.pieces-missing', houseRule('B-10'))
  return undefined
}

/** An hour too many is never cheaper than an ordinary one; pieces do not look at the clock. */
const sayOvertime: Check = ({ overtimeRateFen, payUnit, payRateFen, ...post }) => {
  if (overtimeRateFen === undefined) return undefined
  if (payUnit === 'piece') return refuse('gigs.post.overtime-by-piece', houseRule('B-10'))
  const minutes = post.endMinute - post.startMinute - post.breakMinutes
  const ordinaryFen = payUnit === 'day' ? payRateFen * 60 : payRateFen * minutes
  return overtimeRateFen * minutes < ordinaryFen
    ? refuse('gigs.post.overtime-too-low', houseRule('B-10'), { overtimeRateFen })
    : undefined
}

const sayHours: Check = ({ startMinute, endMinute, breakMinutes }, now) => {
  const longestMinutes = figure('gig.longestShift', now)
  const minutes = endMinute - startMinute
  if (minutes > breakMinutes && minutes <= longestMinutes) return undefined
  return refuse('gigs.post.hours-impossible', houseRule('B-10'), { minutes, breakMinutes, longestMinutes })
}

const sayWhen: Check = (post, now) => {
  if (startsAt(post) <= now)
    return refuse('gigs.post.starts-in-past', houseRule('B-11'), { workOn: post.workOn })
  const mostDays = figure('gig.earliestPosting', now)
  const days = daysBetween({ from: dayOf(now), to: post.workOn })
  return days > mostDays
    ? refuse('gigs.post.too-far-ahead', houseRule('B-11'), { workOn: post.workOn, mostDays })
    : undefined
}

const sayHowMany: Check = ({ headcount }, now) => {
  const most = figure('gig.headcount', now)
  return headcount < 1 || headcount > most
    ? refuse('gigs.post.headcount', houseRule('B-10'), { headcount, most })
    : undefined
}

const sayWhoLends: Check = ({ kind, lendingUnit }) =>
  kind === 'shared' && !lendingUnit?.trim()
    ? refuse('gigs.post.lending-unit-missing', houseRule('C-07'))
    : undefined

const checks: readonly Check[] = [sayWhat, sayHowMany, sayPay, sayHours, sayOvertime, sayWhen, sayWhoLends]

/**
 * The first thing that keeps the post from being published, or the planned minutes of work without the break.
 */
export function postFields(post: PostFields, now: Instant): { readonly plannedMinutes: number } | Refusal {
  for (const check of checks) {
    const refusal = check(post, now)
    if (refusal) return refusal
  }
  return { plannedMinutes: post.endMinute - post.startMinute - post.breakMinutes }
}

/**
 * Whoever arrives and finds another job than was agreed may say so within the first hour and leave: the call
 * is owed at once.
 *
 * Law     《保障农民工工资支付条例》第六条；《劳动合同法》第八条；House rule C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/not-as-promised.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, latestOf, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

/** In what the job differs from what was agreed. */
export const differences = [
  'otherWork',
  'otherPlace',
  'otherHours',
  'lessPay',
  'moreDanger',
  'noProtection',
] as const
export type Difference = (typeof differences)[number]

export interface ArrivalQuestion {
  /** Null when nobody saw the worker arrive. */
  readonly checkInAt: Instant | null
  readonly plannedStartAt: Instant
  readonly now: Instant
}

const rule = houseRule('C-09')

/** Until when it can be said; whoever came early has until an hour after the start. */
export const sayableUntil = (checkInAt: Instant, plannedStartAt: Instant): Instant =>
  plusMinutes(
    latestOf(checkInAt, plannedStartAt),
    mustBeInForce(platformRows, 'attendance.notAsPromised', dayOf(checkInAt)).value,
  )

/** Whether the worker may still say it. */
export function maySayNotAsPromised(question: ArrivalQuestion): { readonly until: Instant } | Refusal {
  const { checkInAt, plannedStartAt, now } = question
  if (checkInAt === null) return refuse('attendance.not-as-promised.not-arrived', rule)
  const until = sayableUntil(checkInAt, plannedStartAt)
  return now <= until ? { until } : refuse('attendance.not-as-promised.too-late', rule, { until })
}

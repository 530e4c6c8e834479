/**
 * Hours are cut only with a reason; the worker has a day to object, and what is not disputed is paid at once.
 *
 * Law     《保障农民工工资支付条例》第五十条；House rule T-03
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/hours-objection.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface ConfirmationQuestion {
  /** Minutes by the events, as both sides see them. */
  readonly countedMinutes: number
  /** Minutes the employer confirms. */
  readonly confirmedMinutes: number
  readonly reason: string | null
  readonly now: Instant
}

export interface ConfirmedHours {
  /** Paid at once. */
  readonly undisputedMinutes: number
  /** Taken away by the employer; zero when they confirm what was counted, or more. */
  readonly cutMinutes: number
  /** Until when the worker may object; null when nothing was cut. */
  readonly objectUntil: Instant | null
}

const rule = houseRule('T-03')

/** Until when a cut made at `cutAt` may be objected to. */
export const objectionEndsAt = (cutAt: Instant): Instant =>
  plusMinutes(cutAt, mustBeInForce(platformRows, 'attendance.objection', dayOf(cutAt)).value)

/** Splits the hours into what is agreed and what is not. */
export function confirmHours(question: ConfirmationQuestion): ConfirmedHours | Refusal {
  const { countedMinutes, confirmedMinutes, reason, now } = question
  const cutMinutes = Math.max(0, countedMinutes - confirmedMinutes)
  if (cutMinutes === 0) return { undisputedMinutes: confirmedMinutes, cutMinutes, objectUntil: null }
  if (!reason?.trim()) {
    return refuse('attendance.hours.reason-missing', rule, { countedMinutes, confirmedMinutes })
  }
  return { undisputedMinutes: confirmedMinutes, cutMinutes, objectUntil: objectionEndsAt(now) }
}

/** Whether the worker may still object here; a complaint to the bureau has its own, longer terms. */
export function mayObject(cutAt: Instant, now: Instant): { readonly until: Instant } | Refusal {
  const until = objectionEndsAt(cutAt)
  return now <= until ? { until } : refuse('attendance.objection.too-late', rule, { until })
}

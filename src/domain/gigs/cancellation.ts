/**
 * A worker cancels freely until two hours before the start; an employer who sends home somebody who has
 * arrived pays the call.
 *
 * Law     House rule C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/cancellation.test.ts
 */
import { platformRows } from '@/policies/platform'
import { type Day, dayOf, plusDays } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

const figure = (key: string, now: Instant): number => mustBeInForce(platformRows, key, dayOf(now)).value

export interface CancellationQuestion {
  readonly startAt: Instant
  /** True when the worker has checked in. */
  readonly arrived: boolean
  readonly now: Instant
}

export interface WorkerCancellation {
  /** False when it comes so late that it is counted, with its reason, never as a fee. */
  readonly free: boolean
  readonly freeUntil: Instant
}

/** Whether the worker may cancel and whether it is counted. */
export function workerCancels({ startAt, arrived, now }: CancellationQuestion): WorkerCancellation | Refusal {
  if (arrived) return refuse('gigs.booking.already-arrived', houseRule('C-09'))
  const freeUntil = plusMinutes(startAt, -figure('booking.freeCancel', now))
  return { free: now <= freeUntil, freeUntil }
}

export interface EmployerCancellation {
  /** Minutes of pay owed to the worker for having come; the wage rules price them. */
  readonly callOutMinutes: number
  /** True when it comes inside the last two hours: the employer's page counts it. */
  readonly late: boolean
}

/**
 * Whether the employer may still call the gig off. Once the work of a crew is over only its hours are
 * decided: calling it off then would take their day, and their claim to it, from people who have worked.
 */
export function employerMayCancel({
  endAt,
  hasCrew,
  now,
}: {
  readonly endAt: Instant
  /** True when somebody holds a seat. */
  readonly hasCrew: boolean
  readonly now: Instant
}): { readonly allowed: true } | Refusal {
  const isOver = hasCrew && endAt <= now
  return isOver ? refuse('gigs.gig.over', houseRule('C-09'), { endAt }) : { allowed: true }
}

/** What an employer owes one worker whose booking they cancel. */
export function employerCancels(
  question: CancellationQuestion & { readonly plannedMinutes: number; readonly workedMinutes: number },
): EmployerCancellation {
  const { startAt, arrived, now, plannedMinutes, workedMinutes } = question
  const late = now > plusMinutes(startAt, -figure('booking.freeCancel', now))
  if (!arrived) return { callOutMinutes: 0, late }
  const atLeast = Math.max(figure('booking.callOutPay', now), workedMinutes)
  return { callOutMinutes: Math.min(atLeast, plannedMinutes), late }
}

/** First day of work whose late cancellations still count. */
export const strikesFrom = (today: Day): Day =>
  plusDays(today, -mustBeInForce(platformRows, 'booking.strikeWindow', today).value)

/** True when so many late cancellations call for a notice; a notice is all that follows. */
export const needsNotice = (lateCancellations: number, now: Instant): boolean =>
  lateCancellations >= figure('booking.strikes', now)

/**
 * The wage of a one-day gig is due on the day the work ends, at 24:00; lateness has four steps, each known to
 * both.
 *
 * Law     《工资支付暂行规定》第八条；《劳动合同法》第七十二条；House rule D-07
 * Force   1995-01-01 →
 * Proof   tests/domain/wages/wage-due-day.test.ts
 */
import { platformRows } from '@/policies/platform'
import { type Day, dayOf, plusDays, startOfDay } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'

export interface WageDue {
  readonly dueOn: Day
  /** 24:00 of the day. */
  readonly dueAt: Instant
  readonly overdueAt: Instant
  /** When the market's staff are told to help. */
  readonly staffTaskAt: Instant
  /** Day after which the employer's posting is suspended until the wage is paid. */
  readonly suspendsAfter: Day
  /** The first moment after that day. */
  readonly redFlagAt: Instant
}

const figure = (key: string, on: Day): number => mustBeInForce(platformRows, key, on).value

/** The day on which a moment's work counts as ended: work until midnight ends on the day before. */
const endDay = (workEndsAt: Instant): Day => dayOf(plusMinutes(workEndsAt, -1))

/** Due moments of a wage that is due on `dueOn`. */
export function wageDueOn(dueOn: Day): WageDue {
  const suspendsAfter = plusDays(dueOn, figure('wage.suspendEmployer', dueOn))
  const dueAt = startOfDay(plusDays(dueOn, 1))
  return {
    dueOn,
    dueAt,
    overdueAt: plusMinutes(dueAt, figure('wage.overdue', dueOn)),
    staffTaskAt: plusMinutes(dueAt, figure('wage.staffTask', dueOn)),
    suspendsAfter,
    redFlagAt: startOfDay(plusDays(suspendsAfter, 1)),
  }
}

/** Due moments of work that ends at `workEndsAt`. */
export const wageDue = (workEndsAt: Instant): WageDue => wageDueOn(endDay(workEndsAt))

/** The steps of lateness, the mildest first; each is told to both, and leaves a notice. */
export const lateLevels = ['due', 'overdue', 'staff', 'redFlag'] as const
export type LateLevel = (typeof lateLevels)[number]
export type Lateness = 'no' | LateLevel

/** When a wage reaches a step. */
export function levelAt(due: WageDue, level: LateLevel): Instant {
  switch (level) {
    case 'due':
      return due.dueAt
    case 'overdue':
      return due.overdueAt
    case 'staff':
      return due.staffTaskAt
    case 'redFlag':
      return due.redFlagAt
  }
}

/** How late an unpaid wage is at `now`. A wage that has been paid is judged by the moment it was paid. */
export const latenessOf = (due: WageDue, now: Instant): Lateness =>
  lateLevels.findLast((level) => levelAt(due, level) <= now) ?? 'no'

/** The latest due day of wages that are at least so late at the beginning of `today`. */
export function dueBy(level: LateLevel, today: Day): Day {
  let dueOn = plusDays(today, -1)
  while (levelAt(wageDueOn(dueOn), level) > startOfDay(today)) dueOn = plusDays(dueOn, -1)
  return dueOn
}

/** True when the employer may not publish because of this wage. */
export const suspendsEmployer = ({ suspendsAfter }: WageDue, today: Day): boolean => suspendsAfter < today

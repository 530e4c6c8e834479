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
}

const figure = (key: string, on: Day): number => mustBeInForce(platformRows, key, on).value

/** The day on which a moment's work counts as ended: work until midnight ends on the day before. */
const endDay = (workEndsAt: Instant): Day => dayOf(plusMinutes(workEndsAt, -1))

/** Due moments of work that ends at `workEndsAt`. */
export function wageDue(workEndsAt: Instant): WageDue {
  const dueOn = endDay(workEndsAt)
  const dueAt = startOfDay(plusDays(dueOn, 1))
  return {
    dueOn,
    dueAt,
    overdueAt: plusMinutes(dueAt, figure('wage.overdue', dueOn)),
    staffTaskAt: plusMinutes(dueAt, figure('wage.staffTask', dueOn)),
    suspendsAfter: plusDays(dueOn, figure('wage.suspendEmployer', dueOn)),
  }
}

export type Lateness = 'no' | 'due' | 'overdue' | 'staff'

/** How late an unpaid wage is at `now`. A wage that has been paid is judged by the moment it was paid. */
export function latenessOf({ dueAt, overdueAt, staffTaskAt }: WageDue, now: Instant): Lateness {
  if (now < dueAt) return 'no'
  if (now < overdueAt) return 'due'
  return now < staffTaskAt ? 'overdue' : 'staff'
}

/** True when the employer may not publish because of this wage. */
export const suspendsEmployer = ({ suspendsAfter }: WageDue, today: Day): boolean => suspendsAfter < today

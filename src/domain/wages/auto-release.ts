/**
 * Hours nobody confirms release by themselves four hours after the shift, and never after the wage is due.
 *
 * Law     House rule D-07；《工资支付暂行规定》第八条
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/auto-release.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { earliestOf, type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { isOver } from '../policy/last-moment'
import { wageDue } from './wage-due-day'

/** When the hours of a shift planned to end at `plannedEndAt` release. */
export function autoReleaseAt(plannedEndAt: Instant): Instant {
  const wait = mustBeInForce(platformRows, 'wage.autoRelease', dayOf(plannedEndAt)).value
  return earliestOf(plusMinutes(plannedEndAt, wait), wageDue(plannedEndAt).dueAt)
}

export interface ReleaseQuestion {
  readonly plannedEndAt: Instant
  /** True while a dispute raised before the deadline is open. */
  readonly disputed: boolean
  readonly now: Instant
}

/** True when silence has become consent, and whoever spoke at the last moment has been heard. */
export const isReleased = ({ plannedEndAt, disputed, now }: ReleaseQuestion): boolean =>
  !disputed && isOver(autoReleaseAt(plannedEndAt), now)

/**
 * Within a day of a cut the worker may object to all of it or a part, once; staff then have two days to
 * decide.
 *
 * Law     《保障农民工工资支付条例》第五十条；House rule T-06
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/raising-objection.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, isRefusal, type Refusal, refuse } from '../policy/refusal'
import { mayObject } from './hours-objection'

export interface ObjectionQuestion {
  /** Minutes that were taken away, or pieces of a gig that pays by them. */
  readonly cut: number
  /** How much of it is objected to; null for all of it. */
  readonly asked: number | null
  /** When the hours were decided. */
  readonly cutAt: Instant
  /** True when an objection was raised before, however it ended. */
  readonly isRaised: boolean
  readonly now: Instant
}

export interface RaisedObjection {
  /** Minutes or pieces in dispute. */
  readonly claimed: number
  /** By when staff decide, if the two have not agreed until then. */
  readonly decideBy: Instant
}

const rule = houseRule('T-06')

/** By when an objection raised at `raisedAt` is decided. */
export const decideBy = (raisedAt: Instant): Instant =>
  plusMinutes(raisedAt, mustBeInForce(platformRows, 'attendance.decision', dayOf(raisedAt)).value)

/** What is in dispute from now on, or why nothing is. */
export function raiseObjection(question: ObjectionQuestion): RaisedObjection | Refusal {
  const { cut, asked, cutAt, isRaised, now } = question
  if (isRaised) return refuse('attendance.objection.already-raised', rule)
  if (cut === 0) return refuse('attendance.objection.nothing-cut', rule)
  const inTime = mayObject(cutAt, now)
  if (isRefusal(inTime)) return inTime
  const claimed = asked ?? cut
  if (claimed < 1 || claimed > cut)
    return refuse('attendance.objection.not-of-the-cut', rule, { claimed, cut })
  return { claimed, decideBy: decideBy(now) }
}

/**
 * Labour inspection answers a complaint within five working days: accepted, refused with a reason, or sent
 * on.
 *
 * Law     《关于实施〈劳动保障监察条例〉若干规定》第十八条
 * Force   2005-02-01 →
 * Starts  the working day after the complaint was filed
 * Proof   tests/domain/disputes/answer-due-day.test.ts
 */
import { inspectionRows } from '@/policies/inspection'
import { type Day, dayOf } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { addWorkingDays, isCalendarVerified } from '../calendar/working-days'
import { mustBeInForce } from '../policy/policy-row'
import type { RuleSource } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export interface AnswerDue {
  readonly answerDueOn: Day
  readonly rule: RuleSource
  /** False when the term reaches into a year whose holidays are not announced. */
  readonly calendarVerified: boolean
  readonly policyRowId: string
}

/** The last day for the answer to a complaint filed at `filedAt`; stored with the complaint. */
export function answerDue(filedAt: Instant): AnswerDue {
  const filedOn = dayOf(filedAt)
  const row = mustBeInForce(inspectionRows, 'inspection.accept', filedOn)
  const answerDueOn = addWorkingDays(filedOn, row.value)
  return {
    answerDueOn,
    rule: sourceOf(row),
    calendarVerified: isCalendarVerified(answerDueOn),
    policyRowId: row.id,
  }
}

/** The last day of the inquiry that follows an accepted complaint, and of its approved extension. */
export function inquiryDue(acceptedOn: Day): { readonly dueOn: Day; readonly extendedDueOn: Day } {
  const figure = (key: string): number => mustBeInForce(inspectionRows, key, acceptedOn).value
  const dueOn = addWorkingDays(acceptedOn, figure('inspection.investigate'))
  return { dueOn, extendedDueOn: addWorkingDays(dueOn, figure('inspection.extension')) }
}

/**
 * Every road has its last day: two years for inspection, one for arbitration, three for a civil claim.
 *
 * Law     《劳动保障监察条例》第二十条；《劳动争议调解仲裁法》第二十七条；《民法典》第一百八十八条
 * Force   2021-01-01 →
 * Starts  the day after the wage was due and not paid
 * Proof   tests/domain/disputes/filing-limit.test.ts
 */
import { inspectionRows } from '@/policies/inspection'
import { type Day, plusYears } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { type Refusal, refuse } from '../policy/refusal'
import { sourceOf } from '../policy/source-of'

export type LimitedRoad = 'inspection' | 'arbitration' | 'civil'

export interface LimitQuestion {
  readonly road: LimitedRoad
  /** The day of the breach, or of its last day when it went on, or of the last event that broke the term. */
  readonly breachOn: Day
  readonly today: Day
}

/** The last day on which the road is open; a day later it is refused, with the day it closed. */
export function filingLimit({ road, breachOn, today }: LimitQuestion): { readonly lastDay: Day } | Refusal {
  const row = mustBeInForce(inspectionRows, `${road}.limit`, today)
  const lastDay = plusYears(breachOn, row.value)
  if (today <= lastDay) return { lastDay }
  return refuse('disputes.filing.too-late', sourceOf(row), { road, years: row.value, lastDay })
}

/**
 * Night work is what of the counted time lies between 22:00 and 06:00; whoever was not seen arriving is
 * counted by the plan.
 *
 * Law     House rule T-08 (agreed night extra); 《保障农民工工资支付条例》第五十条
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/night-minutes.test.ts
 */
import { platformRows } from '@/policies/platform'
import { type Day, dayOf, instantAt, plusDays } from '../calendar/day'
import { earliestOf, latestOf, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { onSite } from './presumed-hours'
import { plannedBreak, sharedMinutes, type Span, type WorkedQuestion } from './worked-minutes'

const figure = (key: string, on: Day): number => mustBeInForce(platformRows, key, on).value

const minutesOfDay = 1_440

/** The night that begins on the evening of `on`. */
const nightOf = (on: Day): Span => ({
  from: instantAt(on, figure('wage.nightFrom', on)),
  to: instantAt(on, minutesOfDay + figure('wage.nightTo', on)),
})

/** What of the span is night; no span is longer than two days. */
function atNight(span: Span): number {
  if (span.to <= span.from) return 0
  const evening = plusDays(dayOf(span.from), -1)
  return [0, 1, 2, 3].reduce((sum, later) => sum + sharedMinutes(span, nightOf(plusDays(evening, later))), 0)
}

const together = (left: Span, right: Span): Span => ({
  from: latestOf(left.from, right.from),
  to: earliestOf(left.to, right.to),
})

/** Night minutes of a shift, with `beyondMinutes` that were confirmed after its planned end. */
export function nightMinutes(question: WorkedQuestion, beyondMinutes: number): number {
  const { plannedStartAt, plannedEndAt } = question
  const site = onSite(question)
  const planned = { from: plannedStartAt, to: plannedEndAt }
  const seen = { from: site.from ?? plannedStartAt, to: site.to ?? plannedEndAt }
  const worked = together(seen, planned)
  const beyond = { from: plannedEndAt, to: plusMinutes(plannedEndAt, beyondMinutes) }
  return atNight(worked) - atNight(together(worked, plannedBreak(question))) + atNight(beyond)
}

/** Night minutes of the plan: what a post promises. */
export const plannedNightMinutes = (planned: Omit<WorkedQuestion, 'events' | 'now'>): number =>
  nightMinutes({ ...planned, events: [], now: planned.plannedStartAt }, 0)

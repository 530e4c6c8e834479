/**
 * Worked minutes are the minutes on site inside the planned time, less what of the planned break was spent
 * there.
 *
 * Law     《保障农民工工资支付条例》第十五条；House rule T-05
 * Force   2020-05-01 →
 * Proof   tests/domain/attendance/worked-minutes.test.ts
 */
import { earliestOf, type Instant, latestOf, minutesBetween, plusMinutes } from '../calendar/instant'
import { onSite, type OnSite, type PresenceQuestion } from './presumed-hours'

export interface WorkedQuestion extends PresenceQuestion {
  readonly breakMinutes: number
}

export interface Worked extends OnSite {
  readonly workedMinutes: number
  /** Minutes on site after the planned end: shown to both, paid only when the employer confirms them. */
  readonly beyondMinutes: number
  readonly presumed: boolean
}

export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** Whole minutes two spans share. */
export const sharedMinutes = (left: Span, right: Span): number =>
  Math.max(0, minutesBetween({ from: latestOf(left.from, right.from), to: earliestOf(left.to, right.to) }))

/**
 * The break stands in the middle of the planned time, so that coming late or leaving early is treated alike.
 */
export function plannedBreak({
  plannedStartAt,
  plannedEndAt,
  breakMinutes,
}: Omit<WorkedQuestion, 'events' | 'now'>): Span {
  const planned = minutesBetween({ from: plannedStartAt, to: plannedEndAt })
  const from = plusMinutes(plannedStartAt, Math.max(0, Math.floor((planned - breakMinutes) / 2)))
  return { from, to: plusMinutes(from, Math.min(breakMinutes, planned)) }
}

/** Minutes planned without the break. */
export const plannedMinutes = ({
  plannedStartAt,
  plannedEndAt,
  breakMinutes,
}: Omit<WorkedQuestion, 'events' | 'now'>) =>
  Math.max(0, minutesBetween({ from: plannedStartAt, to: plannedEndAt }) - breakMinutes)

/** What both sides see as the hours of one shift. */
export function workedMinutes(question: WorkedQuestion): Worked {
  const site = onSite(question)
  const presumed = site.state === 'presumed'
  if (site.from === null || site.to === null) return { ...site, workedMinutes: 0, beyondMinutes: 0, presumed }
  const span = { from: site.from, to: site.to }
  const planned = { from: question.plannedStartAt, to: question.plannedEndAt }
  return {
    ...site,
    workedMinutes: sharedMinutes(span, planned) - sharedMinutes(span, plannedBreak(question)),
    beyondMinutes: Math.max(0, minutesBetween({ from: question.plannedEndAt, to: site.to })),
    presumed,
  }
}

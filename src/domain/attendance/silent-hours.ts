/**
 * Silence confirms what the events say: whoever came worked as counted, and of whoever nobody saw nothing is
 * known, which is a cut they may object to.
 *
 * Law     《保障农民工工资支付条例》第五十条；House rules D-07, T-03
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/silent-hours.test.ts
 */
import type { Instant } from '../calendar/instant'
import { objectionEndsAt } from './hours-objection'
import { nightMinutes } from './night-minutes'
import { plannedMinutes, workedMinutes, type WorkedQuestion } from './worked-minutes'

export interface SilentHours {
  readonly minutes: number
  /** Null unless the gig pays by the piece. */
  readonly pieces: number | null
  readonly nightMinutes: number
  /** Minutes or pieces that nobody can vouch for. */
  readonly cut: number
  /** Until when the worker may say that they were there; null when nothing is missing. */
  readonly objectUntil: Instant | null
}

/** What silence decides at `now`; `plannedPieces` is null unless the gig pays by the piece. */
export function silentHours(question: WorkedQuestion, plannedPieces: number | null): SilentHours {
  const worked = workedMinutes(question)
  if (worked.state === 'absent') {
    const cut = plannedPieces ?? plannedMinutes(question)
    const pieces = plannedPieces === null ? null : 0
    return {
      minutes: 0,
      pieces,
      nightMinutes: nightMinutes(question, 0),
      cut,
      objectUntil: objectionEndsAt(question.now),
    }
  }
  // Whoever came is taken to have made what was planned, when nobody counted.
  return {
    minutes: worked.workedMinutes,
    pieces: plannedPieces,
    nightMinutes: nightMinutes(question, 0),
    cut: 0,
    objectUntil: null,
  }
}

/** Types of the work that a wage is made of: what was agreed, what was planned, and the hours as decided. */
import type { AcceptedEvent } from '@/domain/attendance/event-acceptance'
import type { Instant } from '@/domain/calendar/instant'
import type { AgreementTerms } from '@/domain/gigs/agreement'

/** The hours of a shift as somebody decided them; they are decided once. */
export interface ConfirmedHours {
  readonly minutes: number
  /** Pieces made; null unless the gig pays by the piece. */
  readonly pieces: number | null
  /** Night minutes among the counted ones; of fewer minutes at most so many as there are. */
  readonly nightMinutes: number
  /** What was taken away in the measure of the gig: minutes or pieces. */
  readonly cut: number
  readonly cutReason: string | null
  /** What staff looked at; null when others decided. */
  readonly evidence: string | null
  readonly objectUntil: Instant | null
  readonly at: Instant
  /**
   * Silence confirms what was counted; a calling off after arrival, and a job that is not as promised,
   * confirm the call.
   */
  readonly by: 'employer' | 'silence' | 'cancellation' | 'staff' | 'notAsPromised'
}

/** The times of a shift, and what the phones saw until its hours were decided. */
export interface ShiftTimes {
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  readonly breakMinutes: number
  readonly events: readonly AcceptedEvent[]
}

export interface ConfirmedWork {
  readonly terms: AgreementTerms
  readonly shift: ShiftTimes
  readonly confirmed: ConfirmedHours
}

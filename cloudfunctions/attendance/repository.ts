/**
 * What attendance stores: one shift per booking, with every event of the phone and the hours as confirmed.
 */
import type { AcceptedEvent } from '@/domain/attendance/event-acceptance'
import type { ShiftState } from '@/domain/attendance/shift-states'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../_kernel/collections'

export interface ConfirmedShift {
  readonly minutes: number
  /** Pieces made; null unless the gig pays by the piece. */
  readonly pieces: number | null
  readonly cutMinutes: number
  readonly cutReason: string | null
  readonly objectUntil: Instant | null
  readonly at: Instant
  /** Silence confirms what was counted; a cancellation after arrival confirms the call. */
  readonly by: 'employer' | 'silence' | 'cancellation'
}

export interface Shift {
  readonly bookingId: string
  readonly gigId: string
  readonly workerId: string
  readonly employerId: string
  readonly workOn: Day
  readonly state: ShiftState
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  readonly breakMinutes: number
  readonly events: readonly AcceptedEvent[]
  readonly confirmed: ConfirmedShift | null
  readonly autoReleaseAt: Instant
}

export const shifts = collection<Shift>('shifts')

/** booking:{gigId}:{workerId} → shift:{gigId}:{workerId}: a booking has one shift. */
export const shiftIdOf = (bookingId: string): string => bookingId.replace(/^booking:/, 'shift:')

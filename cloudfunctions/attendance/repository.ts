/**
 * What attendance stores: one shift per booking, with every event of the phone and the hours as confirmed.
 */
import type { ObjectionState } from '@/domain/attendance/objection-states'
import type { AcceptedEvent } from '@/domain/attendance/event-acceptance'
import type { ShiftState } from '@/domain/attendance/shift-states'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { ConfirmedHours } from '@/contract/confirmed-work'
import { collection } from '../_kernel/collections'

export type ConfirmedShift = ConfirmedHours

/** What one side has against the hours as they were decided. */
export interface Objection {
  readonly objectionId: string
  readonly state: ObjectionState
  readonly by: 'worker' | 'employer'
  readonly reason: string
  /** Minutes or pieces in dispute. */
  readonly claimed: number
  readonly raisedAt: Instant
  /** By when staff decide, if the two have not agreed until then. */
  readonly decideBy: Instant
  /** A part that the employer gave in to, on its way already. */
  readonly conceded: { readonly granted: number; readonly at: Instant } | null
  /** How the rest ended. */
  readonly outcome: {
    readonly awarded: number
    readonly reason: string | null
    readonly by: 'employer' | 'worker' | 'staff'
    readonly at: Instant
  } | null
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
  /** What the gig pays by. */
  readonly measure: 'minutes' | 'pieces'
  readonly confirmed: ConfirmedShift | null
  readonly objection: Objection | null
  /** A complaint to the bureau: while it is open, silence decides nothing. Null when there was none. */
  readonly complaint: {
    readonly complaintId: string
    readonly isOpen: boolean
    /** When it last changed: older news of it says nothing. */
    readonly at: Instant
  } | null
  readonly autoReleaseAt: Instant
}

export const shifts = collection<Shift>('shifts')

/** booking:{gigId}:{workerId} → shift:{gigId}:{workerId}: a booking has one shift. */
export const shiftIdOf = (bookingId: string): string => bookingId.replace(/^booking:/, 'shift:')
/** booking:{gigId}:{workerId} → objection:{gigId}:{workerId}: hours are objected to once. */
export const objectionIdOf = (bookingId: string): string => bookingId.replace(/^booking:/, 'objection:')

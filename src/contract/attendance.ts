/** attendance: arriving, leaving, and hours that both sides see. */
import * as v from 'valibot'
import type { ShiftState } from '@/domain/attendance/shift-states'
import { command, query, system } from './define'
import * as field from './fields'

export type { ShiftState }

export interface ShiftEvent {
  readonly kind: 'checkIn' | 'checkOut'
  readonly deviceAt: string
  readonly receivedAt: string
}

export interface ShiftView {
  readonly shiftId: string
  readonly bookingId: string
  readonly gigId: string
  readonly state: ShiftState
  readonly plannedStartAt: string
  readonly plannedEndAt: string
  readonly breakMinutes: number
  readonly events: readonly ShiftEvent[]
  readonly checkInAt: string | null
  readonly checkOutAt: string | null
  /** Minutes by the events, or the planned ones where a check-out is missing. */
  readonly workedMinutes: number
  /** True when the check-out is missing and the planned end is presumed. */
  readonly presumed: boolean
  readonly confirmedMinutes: number | null
  readonly cutReason: string | null
  /** When unconfirmed hours release by themselves. */
  readonly autoReleaseAt: string
}

/** One person of a crew, as the employer sees them: the name masked, the hours that count now. */
export interface CrewMember {
  readonly bookingId: string
  readonly workerName: string
  readonly shift: ShiftView
}

const byBooking = v.strictObject({ bookingId: field.spokenId })

export const attendanceContract = {
  openShift: query(byBooking)<ShiftView>(),
  openCrew: query(v.strictObject({ gigId: field.id }))<{ readonly crew: readonly CrewMember[] }>(),
  issueSiteCode: query(v.strictObject({ gigId: field.id }))<{
    readonly scene: string
    readonly page: string
    readonly expiresAt: string
  }>(),
  recordEvent: command(
    v.strictObject({
      bookingId: field.spokenId,
      kind: v.picklist(['checkIn', 'checkOut']),
      code: field.scene,
      deviceAt: field.instant,
      nonce: field.nonce,
    }),
  )<ShiftView>(),
  confirmHours: command(
    v.strictObject({
      bookingId: field.spokenId,
      workedMinutes: field.minutes,
      pieces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
      reason: v.optional(field.text),
    }),
  )<ShiftView>(),
  releaseSilentShifts: system(field.nothing)(),
  settleCancelledGig: system(v.strictObject({ gigId: field.id }))(),
}

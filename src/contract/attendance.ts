/** attendance: arriving, leaving, and hours that both sides see. */
import * as v from 'valibot'
import type { CrewProgress, MemberStage } from '@/domain/attendance/crew-progress'
import { differences } from '@/domain/attendance/not-as-promised'
import type { FaceCheckState } from '@/domain/attendance/face-check-states'
import type { ObjectionState } from '@/domain/attendance/objection-states'
import type { ShiftState } from '@/domain/attendance/shift-states'
import { command, query, system } from './define'
import * as field from './fields'

export type { CrewProgress, MemberStage, ObjectionState, ShiftState }

export interface ShiftEvent {
  readonly kind: 'checkIn' | 'checkOut'
  readonly deviceAt: string
  readonly receivedAt: string
}

/** What one side has against the hours, as both sides and the staff read it. */
export interface ObjectionView {
  readonly state: ObjectionState
  readonly by: 'worker' | 'employer'
  readonly reason: string
  /** Minutes, or pieces where the gig pays by them. */
  readonly claimed: number
  /** A part the employer gave in to; null when they have not. */
  readonly conceded: number | null
  readonly raisedAt: string
  readonly decideBy: string
  /** What was granted of the rest; null while it is open. */
  readonly awarded: number | null
  readonly decidedBy: 'employer' | 'worker' | 'staff' | null
  readonly decisionReason: string | null
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
  /** Minutes after the planned end: paid only when the employer confirms them. */
  readonly beyondMinutes: number
  readonly measure: 'minutes' | 'pieces'
  readonly confirmedMinutes: number | null
  readonly confirmedPieces: number | null
  readonly confirmedBy: 'employer' | 'silence' | 'cancellation' | 'staff' | 'notAsPromised' | null
  /** Minutes or pieces that were taken away. */
  readonly cut: number
  readonly cutReason: string | null
  /** What staff looked at when they decided the hours; null when others decided. */
  readonly evidence: string | null
  /** Until when the worker may object; null when there is nothing to object to, or it was done. */
  readonly objectUntil: string | null
  /** Until when the worker may say that the job is not as promised; null when it cannot be said. */
  readonly differsUntil: string | null
  /** Until when the employer may contest that; null when there is nothing to contest. */
  readonly contestUntil: string | null
  readonly objection: ObjectionView | null
  /** When unconfirmed hours release by themselves. */
  readonly autoReleaseAt: string
  /** The same for a countdown: null once they are decided, and while a complaint stops the silence. */
  readonly releasesAt: string | null
}

/** One person of a crew, as the employer sees them: the name masked, the hours that count now. */
export interface CrewMember {
  readonly bookingId: string
  readonly workerName: string
  readonly stage: MemberStage
  readonly shift: ShiftView
}

/** How a worker's face check stands; it adds evidence to a check-in and never stands in its way. */
export interface FaceView {
  /** `unavailable`: it cannot be done now, and nothing depends on it. */
  readonly state: FaceCheckState
  /** Opens WeChat's page, for a few minutes; null when there is nothing to do. */
  readonly token: string | null
}

const pieces = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
/** How much: minutes, or pieces where the gig pays by them; only the one that counts is read. */
const quantity = { minutes: v.optional(field.minutes), pieces: v.optional(pieces) }

const byBooking = v.strictObject({ bookingId: field.spokenId })

export const attendanceContract = {
  openShift: query(byBooking)<ShiftView>(),
  openCrew: query(v.strictObject({ gigId: field.id }))<{
    readonly crew: readonly CrewMember[]
    /** Where the employer goes on, on whichever phone they come back. */
    readonly progress: CrewProgress
  }>(),
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
  /** Signing in by face, on the payroll card only; the site code counts with or without it. */
  checkFace: command(byBooking)<FaceView>(),
  confirmHours: command(
    v.strictObject({
      bookingId: field.spokenId,
      workedMinutes: field.minutes,
      pieces: v.optional(pieces),
      reason: v.optional(field.text),
    }),
  )<ShiftView>(),
  objectToHours: command(
    v.strictObject({ bookingId: field.spokenId, reason: field.text, ...quantity }),
  )<ShiftView>(),
  concedeHours: command(v.strictObject({ bookingId: field.spokenId, ...quantity }))<ShiftView>(),
  withdrawObjection: command(byBooking)<ShiftView>(),
  decideObjection: command(
    v.strictObject({ bookingId: field.spokenId, reason: field.text, ...quantity }),
  )<ShiftView>(),
  reportNotAsPromised: command(
    v.strictObject({
      bookingId: field.spokenId,
      difference: v.picklist(differences),
      note: v.optional(field.text),
    }),
  )<ShiftView>(),
  contestCallOut: command(v.strictObject({ bookingId: field.spokenId, reason: field.text }))<ShiftView>(),
  releaseByStaff: command(
    v.strictObject({
      bookingId: field.spokenId,
      workedMinutes: field.minutes,
      pieces: v.optional(pieces),
      reason: field.text,
      /** What they looked at or whom they asked. */
      evidence: field.text,
    }),
  )<ShiftView>(),
  releaseSilentShifts: system(field.nothing)(),
  releaseAbsent: system(v.strictObject({ gigId: field.id }))(),
  followComplaint: system(field.complaintNews)(),
  settleCancelledGig: system(v.strictObject({ gigId: field.id }))(),
}

/** What is stored of a face check at sign-in: its number at WeChat and how it ended; never a picture. */
import type { FaceCheckState } from '@/domain/attendance/face-check-states'
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../_kernel/collections'

export interface FaceCheck {
  readonly bookingId: string
  readonly workerId: string
  /** Which one of this booking's it is, from 1. */
  readonly count: number
  readonly state: FaceCheckState
  readonly orderedAt: Instant
}

export const faceChecks = collection<FaceCheck>('facechecks')

export const faceCheckIdOf = (bookingId: string): string => bookingId.replace(/^booking:/, 'face:')
/** booking:{gigId}:{workerId} → {gigId}F{workerId}F{n}: 27 to 28 letters and digits. */
export const faceNumberOf = (bookingId: string, count: number): string =>
  `${bookingId.replace(/^booking:/, '').replace(':', 'F')}F${count}`

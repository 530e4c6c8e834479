/**
 * The last shifts this phone has seen, so that a work place without a network still shows what was agreed.
 */
import type { ShiftView } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { read, write } from '@/platform/storage'

export interface SeenShift {
  readonly shift: ShiftView
  readonly gig: GigView
  /** When the cloud last told it, by this phone. */
  readonly seenAt: string
}

const storageKey = 'seen-shifts'
const keptAtMost = 5

const stored = (): readonly SeenShift[] => JSON.parse(read(storageKey) ?? '[]') as readonly SeenShift[]

export const seenShift = (bookingId: string): SeenShift | undefined =>
  stored().find(({ shift }) => shift.bookingId === bookingId)

/** The shift at the gig whose code was scanned, when this phone has seen it. */
export const seenShiftAt = (gigId: string): SeenShift | undefined =>
  stored().find(({ shift }) => shift.gigId === gigId)

/** Keeps what was just told; only the newest few stay. */
export function keepShift(seen: SeenShift): void {
  const others = stored().filter(({ shift }) => shift.bookingId !== seen.shift.bookingId)
  write(storageKey, JSON.stringify([seen, ...others].slice(0, keptAtMost)))
}

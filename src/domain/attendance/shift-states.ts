/**
 * A shift is planned, begins with arriving, ends with leaving or a presumed end, and is confirmed once.
 *
 * Law     House rules C-08, T-04
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/shift-states.test.ts
 */
import { states } from '../policy/states'

export type ShiftState = 'planned' | 'arrived' | 'left' | 'presumed' | 'confirmed' | 'cancelled'

export const shiftStates = states<ShiftState>({
  planned: ['arrived', 'left', 'confirmed', 'cancelled'],
  arrived: ['left', 'presumed', 'confirmed', 'cancelled'],
  left: ['confirmed', 'cancelled'],
  presumed: ['left', 'confirmed'],
  confirmed: [],
  cancelled: [],
})

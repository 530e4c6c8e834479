/**
 * A correction of the book is proposed by one officer and decided by another, once.
 *
 * Law     House rule M-06 (a mistake is corrected, not rewritten)
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/correction-states.test.ts
 */
import { states } from '../policy/states'

export type CorrectionState = 'proposed' | 'booked' | 'declined'

export const correctionStates = states<CorrectionState>({
  proposed: ['booked', 'declined'],
  booked: [],
  declined: [],
})

/**
 * An objection is open until the other side gives in, whoever raised it takes it back, or staff decide.
 *
 * Law     House rule T-06
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/objection-states.test.ts
 */
import { states } from '../policy/states'

export type ObjectionState = 'raised' | 'conceded' | 'withdrawn' | 'decided'

export const objectionStates = states<ObjectionState>({
  raised: ['conceded', 'withdrawn', 'decided'],
  conceded: [],
  withdrawn: [],
  decided: [],
})

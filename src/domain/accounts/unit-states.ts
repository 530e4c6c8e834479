/**
 * A unit is submitted, then verified or returned by an officer; only an officer suspends and restores it.
 *
 * Law     《人力资源市场暂行条例》第二十六条；House rule B-03
 * Force   2026-01-01 →
 * Proof   tests/domain/accounts/unit-states.test.ts
 */
import { states } from '../policy/states'

export type UnitState = 'submitted' | 'verified' | 'returned' | 'suspended'

export const unitStates = states<UnitState>({
  submitted: ['verified', 'returned'],
  returned: ['submitted'],
  verified: ['suspended', 'submitted'],
  suspended: ['verified'],
})

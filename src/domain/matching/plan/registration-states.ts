/**
 * "I am free tomorrow" stands until it is taken back; who does not come is struck off the plan, without
 * blame.
 *
 * Law     House rules C-05, C-08
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/registration-states.test.ts
 */
import { states } from '../../policy/states'

export type RegistrationState = 'registered' | 'withdrawn' | 'absent'

/** `absent` may be said anew: who comes late is welcome in the next round. */
export const registrationStates = states<RegistrationState>({
  registered: ['withdrawn', 'absent'],
  withdrawn: ['registered'],
  absent: ['registered', 'withdrawn'],
})

/**
 * A claim is filed, accepted or returned with what is missing, and paid once.
 *
 * Law     House rule E-05
 * Force   2026-01-01 →
 * Proof   tests/domain/subsidies/claim-states.test.ts
 */
import { states } from '../policy/states'

export type ClaimState = 'filed' | 'accepted' | 'returned' | 'withdrawn' | 'paid'

export const claimStates = states<ClaimState>({
  filed: ['accepted', 'returned', 'withdrawn'],
  accepted: ['paid', 'returned'],
  returned: ['filed', 'withdrawn'],
  withdrawn: ['filed'],
  paid: [],
})

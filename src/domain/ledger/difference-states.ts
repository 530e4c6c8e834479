/**
 * A difference has an owner until it is explained; above a sum of the house two officers must say the same.
 *
 * Law     House rule M-11 (four eyes on what moves money by hand)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/difference-states.test.ts
 */
import { states } from '../policy/states'

/** `proposed`: one officer has said what it is, and a second one must agree. */
export type DifferenceState = 'open' | 'proposed' | 'resolved'

export const differenceStates = states<DifferenceState>({
  open: ['proposed', 'resolved'],
  proposed: ['resolved', 'open'],
  resolved: [],
})

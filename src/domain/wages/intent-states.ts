/**
 * A wage has one intent to pay it, open until exactly one of its attempts has succeeded.
 *
 * Law     House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/intent-states.test.ts
 */
import { states } from '../policy/states'

export type IntentState = 'open' | 'settled'

export const intentStates = states<IntentState>({
  open: ['settled'],
  // Only when the bank gave back what had arrived.
  settled: ['open'],
})

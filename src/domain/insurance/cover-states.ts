/**
 * A cover is asked for, bound by the insurer, and ends with the work or with the booking.
 *
 * Law     House rule E-11
 * Force   2026-01-01 →
 * Proof   tests/domain/insurance/cover-states.test.ts
 */
import { states } from '../policy/states'

export type CoverState = 'requested' | 'bound' | 'ended' | 'failed'

export const coverStates = states<CoverState>({
  requested: ['bound', 'failed', 'ended'],
  bound: ['ended'],
  failed: ['requested'],
  ended: [],
})

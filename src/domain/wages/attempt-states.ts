/**
 * An attempt ends once, by success or by a failure the channel calls final; not knowing is no end.
 *
 * Law     House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/attempt-states.test.ts
 */
import { states } from '../policy/states'

/** `unknown` is a state with a deadline: the same bill number is asked for again, never replaced. */
export type AttemptState = 'opened' | 'sent' | 'unknown' | 'waitingForTap' | 'succeeded' | 'failed'

export const attemptStates = states<AttemptState>({
  opened: ['sent', 'unknown', 'waitingForTap', 'succeeded', 'failed'],
  sent: ['unknown', 'waitingForTap', 'succeeded', 'failed'],
  unknown: ['sent', 'waitingForTap', 'succeeded', 'failed'],
  waitingForTap: ['sent', 'succeeded', 'failed'],
  succeeded: [],
  failed: [],
})

/**
 * An attempt ends by success or by a failure the channel calls final; not knowing is no end, a bank's return
 * is.
 *
 * Law     House rule W-03
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/attempt-states.test.ts
 */
import { states } from '../policy/states'

/**
 * `unknown` is a state with a deadline: the same bill number is asked for again, never replaced. `returned`:
 * it had succeeded, and the bank gave the wage back (退票); that is an end for good.
 */
export type AttemptState =
  'opened' | 'sent' | 'unknown' | 'waitingForTap' | 'succeeded' | 'failed' | 'returned'

export const attemptStates = states<AttemptState>({
  opened: ['sent', 'unknown', 'waitingForTap', 'succeeded', 'failed'],
  sent: ['unknown', 'waitingForTap', 'succeeded', 'failed'],
  unknown: ['sent', 'waitingForTap', 'succeeded', 'failed'],
  waitingForTap: ['sent', 'succeeded', 'failed'],
  succeeded: ['returned'],
  failed: [],
  returned: [],
})

/**
 * A day is counted until it closes at 0.00; one that does not stays open and loud, and is counted again.
 *
 * Law     House rule M-09; House rule M-10
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/close-states.test.ts
 */
import { states } from '../policy/states'

/**
 * `counting`: not all pages, or not all bills, are through. `open`: all are, and it does not come to 0.00.
 */
export type CloseState = 'counting' | 'open' | 'closed'

export const closeStates = states<CloseState>({
  counting: ['open', 'closed'],
  open: ['closed'],
  closed: [],
})

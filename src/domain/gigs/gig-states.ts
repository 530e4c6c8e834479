/**
 * A gig is drafted, published or flagged; a reviewer returns or publishes it; it fills, closes or is
 * cancelled.
 *
 * Law     House rules B-14, B-31, C-08
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/gig-states.test.ts
 */
import { states } from '../policy/states'

export type GigState = 'drafted' | 'flagged' | 'published' | 'returned' | 'filled' | 'closed' | 'cancelled'

export const gigStates = states<GigState>({
  drafted: ['published', 'flagged', 'cancelled'],
  flagged: ['published', 'returned', 'cancelled'],
  published: ['filled', 'flagged', 'returned', 'closed', 'cancelled'],
  returned: ['published', 'flagged', 'cancelled'],
  filled: ['published', 'closed', 'cancelled'],
  closed: ['cancelled'],
  cancelled: [],
})

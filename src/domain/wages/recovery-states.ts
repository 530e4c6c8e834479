/**
 * A worker who was paid too much is asked, agrees or declines, may think again, and pays back by their own
 * hand alone.
 *
 * Law     《工资支付暂行规定》第十五条（不得克扣）；House rule W-07
 * Force   1995-01-01 →
 * Proof   tests/domain/wages/recovery-states.test.ts
 */
import { states } from '../policy/states'

export type RecoveryState = 'proposed' | 'agreed' | 'declined' | 'settled'

export const recoveryStates = states<RecoveryState>({
  proposed: ['agreed', 'declined'],
  agreed: ['declined', 'settled'],
  // A payment that was under way when they declined is a payment all the same.
  declined: ['agreed', 'settled'],
  settled: [],
})

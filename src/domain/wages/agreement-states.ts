/**
 * A worker agrees once to receive wages without a tap, and may take it back at any time; what ended stays
 * ended.
 *
 * Law     《个人信息保护法》第十五条（撤回同意）；House rule W-09
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/agreement-states.test.ts
 */
import { states } from '../policy/states'

/** `awaitingWorker`: asked, and WeChat gives the worker a day to agree. */
export type AgreementState = 'awaitingWorker' | 'inForce' | 'ended'

export const agreementStates = states<AgreementState>({
  awaitingWorker: ['inForce', 'ended'],
  inForce: ['ended'],
  ended: ['awaitingWorker'],
})

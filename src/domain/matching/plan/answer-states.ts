/**
 * An offer is open until it is accepted, declined or let pass; each is an end, and none counts against
 * anybody.
 *
 * Law     House rules C-05, C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/answer-states.test.ts
 */
import { states } from '../../policy/states'

/** What an offer came to; as long as it has no answer it is open, or gone when its seat was lost. */
export type AnswerState = 'accepted' | 'declined' | 'passed'
export type PlanState = AnswerState | 'open' | 'gone'

/** Who let an offer pass may still have accepted it at the last moment: the later news wins. */
export const answerStates = states<AnswerState>({
  accepted: [],
  declined: ['accepted'],
  passed: ['accepted', 'declined'],
})

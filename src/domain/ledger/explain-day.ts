/**
 * A day that stayed open only because an entry of the day before turned up late closes with an officer's
 * reason; a sum or a chain that is wrong cannot be explained away.
 *
 * Law     House rule M-10; House rule M-11
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/explain-day.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { CloseState } from './close-states'

export interface OpenDay {
  readonly state: CloseState
  readonly problem: string | null
}

/** How such a day names its problem; the day of the late entry stands behind the colon. */
export const lateEntries = (day: string): string => `entriesAfterClose:${day}`

export function mayExplain({ state, problem }: OpenDay): { readonly may: true } | Refusal {
  const isLate = state === 'open' && problem !== null && problem.startsWith(lateEntries(''))
  return isLate
    ? { may: true }
    : refuse('wages.close.nothing-to-explain', houseRule('M-11'), { state, problem: problem ?? 'none' })
}

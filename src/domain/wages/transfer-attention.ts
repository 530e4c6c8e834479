/**
 * A transfer that does not go through by itself is put before a person, with the reason; nothing waits
 * unseen.
 *
 * Law     House rule W-05
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/transfer-attention.test.ts
 */
import { paymentRows } from '@/policies/payments'
import { dayOf } from '../calendar/day'
import { type Instant, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import type { FundsModel } from '../money/rail'
import type { AttemptState } from './attempt-states'
import { transferProblem } from './transfer-failure'

/**
 * floatShort: the operation account is too low, top it up; employerShort: the employer's own is; slow:
 * nobody can say what became of it; ours: WeChat refuses for a reason of the house; tooMany: it failed so
 * often that staff must help; stopped: an officer called it back.
 */
export type TransferAttention = 'floatShort' | 'employerShort' | 'slow' | 'ours' | 'tooMany' | 'stopped'

export interface TransferFacts {
  readonly fundsModel: FundsModel
  readonly state: AttemptState
  /** What WeChat said last, its code first; null when nothing was wrong. */
  readonly problem: string | null
  readonly openedAt: Instant
  /** Attempts there have been, and how many are allowed before somebody looks. */
  readonly attempts: number
  readonly allowed: number
  /** True when an officer has called it back. */
  readonly stopped: boolean
}

const figure = (key: string, at: Instant) => mustBeInForce(paymentRows, key, dayOf(at)).value

/** How many attempts a wage has before staff must help. */
export const attemptsAllowed = (now: Instant): number => figure('transfer.tries', now)

/** True when WeChat asks to slow down: the round ends, and the rest waits for the next. */
export const isTooFast = (problem: string | null): boolean =>
  problem !== null && /^(FREQUENCY|RATE_?LIMIT)/.test(problem)

const isFloat = (problem: string | null) => problem !== null && /^NOT_?ENOUGH/.test(problem)

function afterFailure({ problem, attempts, allowed, stopped }: TransferFacts): TransferAttention | null {
  if (stopped) return 'stopped'
  if (attempts >= allowed) return 'tooMany'
  const why = transferProblem(problem)
  return why === 'ours' || why === 'employerShort' ? why : null
}

/** A bill that WeChat keeps in processing so long waits for float: locking the money takes seconds. */
const isWaitingForFloat = ({ state, openedAt }: TransferFacts, now: Instant) =>
  state === 'sent' && plusMinutes(openedAt, figure('transfer.processing', now)) <= now

/** Out of whose account the wage goes. */
const whoseFloat: Readonly<Record<FundsModel, TransferAttention>> = {
  reference: 'floatShort',
  payrollCard: 'employerShort',
  recorded: 'employerShort',
}

/** Why a person must look at the transfer, or null. */
export function transferAttention(facts: TransferFacts, now: Instant): TransferAttention | null {
  const { state, problem, openedAt } = facts
  if (state === 'succeeded' || state === 'waitingForTap') return null
  if (state === 'failed' || state === 'returned') return afterFailure(facts)
  if (isFloat(problem) || isWaitingForFloat(facts, now)) return whoseFloat[facts.fundsModel]
  return plusMinutes(openedAt, figure('transfer.slow', now)) <= now ? 'slow' : null
}

/**
 * Hours are decided in the measure of the gig: minutes, or pieces where it pays by them; fewer than both
 * sides saw is a cut, and of whoever nobody saw arrive the plan counts.
 *
 * Law     《保障农民工工资支付条例》第五十条（举证责任）；House rule T-03
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/decided-hours.test.ts
 */
import type { Instant } from '../calendar/instant'
import { houseRule, isRefusal, type Refusal, refuse } from '../policy/refusal'
import { confirmHours, objectionEndsAt } from './hours-objection'
import { nightMinutes } from './night-minutes'
import { plannedMinutes, workedMinutes, type WorkedQuestion } from './worked-minutes'

export interface ClaimedHours {
  readonly minutes: number
  /** Undefined when nobody counted. */
  readonly pieces: number | undefined
  readonly reason: string | null
}

export interface DecidedHours {
  readonly minutes: number
  /** Null unless the gig pays by the piece. */
  readonly pieces: number | null
  readonly nightMinutes: number
  /** Minutes or pieces that were taken away. */
  readonly cut: number
  readonly cutReason: string | null
  readonly objectUntil: Instant | null
}

export interface DecisionQuestion extends WorkedQuestion {
  /** Null unless the gig pays by the piece. */
  readonly plannedPieces: number | null
}

/** Nobody saw this worker arrive: then giving less than was planned is a cut. */
export function measuredMinutes(question: WorkedQuestion): number {
  const worked = workedMinutes(question)
  return worked.state === 'absent' ? plannedMinutes(question) : worked.workedMinutes
}

/** Pieces are the measure of a gig that pays by them, and of no other. */
function countedPieces({ plannedPieces }: DecisionQuestion, { pieces }: ClaimedHours) {
  if (plannedPieces === null) return null
  return pieces ?? refuse('attendance.pieces.missing', houseRule('T-03'))
}

/** Night minutes of all that was counted, and of what is confirmed beyond the plan. */
const nightOf = (question: WorkedQuestion, minutes: number) =>
  nightMinutes(question, Math.max(0, minutes - plannedMinutes(question)))

/** Pieces that were planned and not made, by the employer's count. */
const missingPieces = (plannedPieces: number | null, made: number): number =>
  Math.max(0, (plannedPieces ?? 0) - made)

/** The hours as a person decides them at `now`; fewer than both sides saw only with a reason. */
export function decidedHours(question: DecisionQuestion, claimed: ClaimedHours): DecidedHours | Refusal {
  const { plannedPieces, now } = question
  const pieces = countedPieces(question, claimed)
  if (isRefusal(pieces)) return pieces
  const { minutes, reason } = claimed
  // Hours without a single piece are paid nothing: that is a cut of all of them.
  const confirmedMinutes = pieces === 0 ? 0 : minutes
  const hours = confirmHours({ countedMinutes: measuredMinutes(question), confirmedMinutes, reason, now })
  if (isRefusal(hours)) return hours
  const cut = pieces === null ? hours.cutMinutes : missingPieces(plannedPieces, pieces)
  return {
    ...{ minutes, pieces, cut },
    nightMinutes: nightOf(question, minutes),
    cutReason: hours.cutMinutes > 0 || cut > 0 ? reason : null,
    objectUntil: cut > 0 ? objectionEndsAt(now) : null,
  }
}

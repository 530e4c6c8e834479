/**
 * A list for one person counts the chance of getting the seat: where many suit few seats, a gig stands lower,
 * never away.
 *
 * The score itself stays what it is: rounds, reasons and the employer's list do not use the chance.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/chance.test.ts
 */
import { matchingChanceRows } from '@/policies/matching-weights'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import type { DecidingFacts } from '../policy/refusal'
import type { Suiting, SuitingPart } from './utility'

export interface Chance {
  readonly freeSeats: number
  /** People to whom the gig was open in the last round; 0 when no round has seen it. */
  readonly eligiblePeople: number
}

export interface ChanceFigures {
  /** What is left of a score, in ten-thousandths, when there is next to no chance. */
  readonly leastFactor: number
  readonly policyRowIds: readonly string[]
}

export interface ChancePart {
  readonly part: 'chance'
  /** What the chance takes from the score: 0 or less. */
  readonly points: number
  readonly fullPoints: 0
  readonly facts: DecidingFacts
}

/** A score as it stands in a list: its parts, and the chance where it is known and takes something. */
export interface ListedSuiting {
  readonly score: number
  readonly parts: readonly (SuitingPart | ChancePart)[]
  readonly policyRowIds: readonly string[]
}

export const wholeFactor = 10_000

/** The figures of the chance in force on a day. */
export function chanceFigures(on: Day): ChanceFigures {
  const row = mustBeInForce(matchingChanceRows, 'matching.chance', on)
  return { leastFactor: row.value.leastFactor, policyRowIds: [row.id] }
}

/** Ten-thousandths of the score that are left: all of it with a seat for everybody, or without a round. */
export function chanceFactor({ freeSeats, eligiblePeople }: Chance, { leastFactor }: ChanceFigures): number {
  if (eligiblePeople <= freeSeats) return wholeFactor
  return leastFactor + Math.floor(((wholeFactor - leastFactor) * freeSeats) / eligiblePeople)
}

/** What a score becomes in the list, rounded down. */
export const listedScore = (score: number, factor: number): number =>
  Math.floor((score * factor) / wholeFactor)

/** The score with the chance as its last part; the parts still sum to it. */
export function listedSuiting(suits: Suiting, chance: Chance, figures: ChanceFigures): ListedSuiting {
  const score = listedScore(suits.score, chanceFactor(chance, figures))
  if (score === suits.score) return suits
  const facts = { freeSeats: chance.freeSeats, eligiblePeople: chance.eligiblePeople }
  const part: ChancePart = { part: 'chance', points: score - suits.score, fullPoints: 0, facts }
  return {
    score,
    parts: [...suits.parts, part],
    policyRowIds: [...suits.policyRowIds, ...figures.policyRowIds],
  }
}

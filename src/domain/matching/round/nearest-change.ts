/**
 * A person without work is told the one change that alone would have given them work in this round.
 *
 * Law     《个人信息保护法》第二十四条；House rule C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/nearest-change.test.ts
 */
import { type SuitingFacts, suitingBy, type SuitingFigures } from '../utility'

export type NearestChange =
  /** So many more days of waiting; it comes by itself. */
  | { readonly kind: 'waiting'; readonly days: number }
  /** Naming the trade of the gig among one's own. */
  | { readonly kind: 'trade' }
  /** Being at most this far from the gig, in whole hundreds of metres. */
  | { readonly kind: 'nearer'; readonly withinMetres: number }

export interface ChangeQuestion {
  readonly facts: SuitingFacts
  /** What the score would have to exceed (`entryScores`). */
  readonly entryScore: number
  /** Weights and scale of the round. */
  readonly figures: SuitingFigures
}

const scoresAbove = ({ facts, entryScore, figures }: ChangeQuestion): boolean =>
  suitingBy(facts, figures).score > entryScore

function byWaiting(question: ChangeQuestion): NearestChange | null {
  const { facts, figures } = question
  const { waitingFullDays } = figures.scale
  for (let days = 1; facts.waitingDays + days <= waitingFullDays; days += 1)
    if (scoresAbove({ ...question, facts: { ...facts, waitingDays: facts.waitingDays + days } }))
      return { kind: 'waiting', days }
  return null
}

function byTrade(question: ChangeQuestion): NearestChange | null {
  if (question.facts.knowsTrade) return null
  return scoresAbove({ ...question, facts: { ...question.facts, knowsTrade: true } })
    ? { kind: 'trade' }
    : null
}

const metresOfAStep = 100

function byBeingNearer(question: ChangeQuestion): NearestChange | null {
  const { distanceMetres } = question.facts
  if (distanceMetres === null) return null
  const at = (metres: number) =>
    scoresAbove({ ...question, facts: { ...question.facts, distanceMetres: metres } })
  if (!at(0)) return null
  // The score never rises with the distance, so halving finds the last step that is near enough.
  let near = 0
  let far = Math.ceil(distanceMetres / metresOfAStep)
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2)
    if (at(middle * metresOfAStep)) near = middle
    else far = middle
  }
  return near === 0 ? null : { kind: 'nearer', withinMetres: near * metresOfAStep }
}

/**
 * What comes by itself first, then what one can say, then where one can be; null when none alone suffices.
 */
export const nearestChange = (question: ChangeQuestion): NearestChange | null =>
  byWaiting(question) ?? byTrade(question) ?? byBeingNearer(question)

/**
 * Between two people at one gig the part of the score decides in which the better one leads by most.
 *
 * Law     《个人信息保护法》第二十四条；House rule C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/deciding-part.test.ts
 */
import type { DecidingFacts } from '../../policy/refusal'
import type { PartName, SuitingPart } from '../utility'

export interface DecidingPart {
  readonly part: PartName
  /** Points by which the other leads in this part, always above zero. */
  readonly lead: number
  readonly ownFacts: DecidingFacts
  readonly otherFacts: DecidingFacts
}

/**
 * The part of the greatest lead, the earlier in the score among equals; null when the other leads in none.
 */
export function decidingPart(
  own: readonly SuitingPart[],
  other: readonly SuitingPart[],
): DecidingPart | null {
  const leads = own.flatMap(({ part, points, facts }) => {
    const theirs = other.find((candidate) => candidate.part === part)
    if (!theirs || theirs.points <= points) return []
    return [{ part, lead: theirs.points - points, ownFacts: facts, otherFacts: theirs.facts }]
  })
  return leads.reduce<DecidingPart | null>(
    (most, lead) => (most === null || lead.lead > most.lead ? lead : most),
    null,
  )
}

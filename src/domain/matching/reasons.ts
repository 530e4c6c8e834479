/**
 * The reasons shown beside a rank are its own strongest parts, with their facts; what did not count is not
 * said.
 *
 * Law     《个人信息保护法》第二十四条；House rule C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/reasons.test.ts
 */
import type { DecidingFacts } from '../policy/refusal'
import type { PartName, Suiting, SuitingPart } from './utility'

export interface Reason {
  readonly part: PartName
  readonly facts: DecidingFacts
}

/** A part is worth saying from seven tenths of what it can give, and when there is a fact to say. */
const isStrong = ({ points, fullPoints, facts }: SuitingPart): boolean =>
  points * 10 >= fullPoints * 7 && Object.keys(facts).length > 0

/** A history of nothing counts as good, but nobody is told of it. */
const hasHappened = ({ part, facts }: SuitingPart): boolean =>
  part === 'reliability'
    ? Number(facts['bookedCount']) > 0
    : part !== 'punctuality' || Number(facts['arrivalCount']) > 0

/** At most `most` reasons, those that gave the most points first. */
export const reasonsOf = ({ parts }: Suiting, most = 2): readonly Reason[] =>
  parts
    .filter((part) => isStrong(part) && hasHappened(part))
    .sort((left, right) => right.points - left.points)
    .slice(0, most)
    .map(({ part, facts }) => ({ part, facts }))

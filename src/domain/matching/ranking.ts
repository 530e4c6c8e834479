/**
 * Both lists, gigs for a person and people for a gig, are sorted by the same score; equals stand by id, not
 * by luck.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/ranking.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { type Chance, chanceFigures, listedSuiting } from './chance'
import { type Suiting, type SuitingFacts, suiting, suitingBy, suitingFigures } from './utility'

export interface Candidate {
  /** Id of the gig, or of the worker. */
  readonly id: string
  readonly facts: SuitingFacts
}

export type Ranked<Kind extends Candidate> = Kind & { readonly suiting: Suiting }

interface Scored {
  readonly id: string
  readonly score: number
}

const bestFirst = (left: Scored, right: Scored): number =>
  right.score - left.score || (left.id < right.id ? -1 : 1)

/** Candidates from best to least, each with its score and the parts of it. */
export const rank = <Kind extends Candidate>(candidates: readonly Kind[], on: Day): readonly Ranked<Kind>[] =>
  candidates
    .map((candidate) => ({ ...candidate, suiting: suiting(candidate.facts, on) }))
    .sort((left, right) =>
      bestFirst({ id: left.id, score: left.suiting.score }, { id: right.id, score: right.suiting.score }),
    )

export interface ChancedCandidate extends Candidate {
  readonly chance: Chance
}

/** The list for one person: by the score as the chance of a seat leaves it. */
export function rankByChance<Kind extends ChancedCandidate>(candidates: readonly Kind[], on: Day) {
  const [figures, chances] = [suitingFigures(on), chanceFigures(on)]
  return candidates
    .map((candidate) => {
      const suits = suitingBy(candidate.facts, figures)
      return { ...candidate, suiting: suits, listed: listedSuiting(suits, candidate.chance, chances) }
    })
    .sort((left, right) =>
      bestFirst({ id: left.id, score: left.listed.score }, { id: right.id, score: right.listed.score }),
    )
}

export interface Timed {
  readonly id: string
  readonly startAt: Instant
}

/** The list without any score, which everybody may ask for: what begins first stands first. */
export const plainOrder = <Kind extends Timed>(gigs: readonly Kind[]): readonly Kind[] =>
  [...gigs].sort((left, right) => {
    const [leftKey, rightKey] = [`${left.startAt} ${left.id}`, `${right.startAt} ${right.id}`]
    return leftKey < rightKey ? -1 : 1
  })

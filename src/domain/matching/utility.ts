/**
 * One score in whole ten-thousandths says how well a gig and a person suit each other, and each part says
 * why.
 *
 * Law     《个人信息保护法》第二十四条；《就业促进法》第二十六条；House rules C-03, C-04, C-06
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/utility.test.ts
 */
import {
  type MatchingScale,
  type MatchingWeights,
  matchingScaleRows,
  matchingWeightRows,
} from '@/policies/matching-weights'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import type { DecidingFacts } from '../policy/refusal'

/**
 * Facts of work and place only: there is no field for sex, age, ethnicity, household registration, health or
 * clicks.
 */
export interface SuitingFacts {
  /** Null when the place is not known: then the part counts half for everybody. */
  readonly distanceMetres: number | null
  readonly hourlyPayFen: number
  /** What the trade is usually paid by the hour. */
  readonly guidePayFen: number
  /** True when the gig's trade is one the person named. */
  readonly knowsTrade: boolean
  readonly bookedCount: number
  /** Bookings the person came to. */
  readonly keptCount: number
  readonly arrivalCount: number
  readonly inTimeCount: number
  /** Market days since the person last had work. */
  readonly waitingDays: number
}

export type PartName = keyof MatchingWeights

export interface SuitingPart {
  readonly part: PartName
  readonly points: number
  /** What the part can give at most. */
  readonly fullPoints: number
  readonly facts: DecidingFacts
}

export interface Suiting {
  /** 0 to 10,000. */
  readonly score: number
  readonly parts: readonly SuitingPart[]
  /** Rows of weights and scale used, so that the score can be computed again. */
  readonly policyRowIds: readonly string[]
}

interface Share {
  readonly reached: number
  readonly of: number
  readonly facts: DecidingFacts
}

const bounded = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

/** Newcomers start with two imagined successes, so that nobody is held back by having no history. */
const goodBeginning = 2

function nearness({ distanceMetres }: SuitingFacts, { emptyAtMetres }: MatchingScale): Share {
  if (distanceMetres === null) return { reached: 1, of: 2, facts: {} }
  const reached = bounded(emptyAtMetres - distanceMetres, emptyAtMetres)
  return { reached, of: emptyAtMetres, facts: { distanceMetres } }
}

function pay({ hourlyPayFen, guidePayFen }: SuitingFacts, scale: MatchingScale): Share {
  const { wageEmptyPercent, wageFullPercent } = scale
  const widthFen = guidePayFen * (wageFullPercent - wageEmptyPercent)
  const reached = bounded(hourlyPayFen * 100 - guidePayFen * wageEmptyPercent, widthFen)
  return { reached, of: widthFen, facts: { hourlyPayFen, guidePayFen } }
}

const shares: Readonly<Record<PartName, (facts: SuitingFacts, scale: MatchingScale) => Share>> = {
  distance: nearness,
  wage: pay,
  skill: ({ knowsTrade }) => ({ reached: knowsTrade ? 1 : 0, of: 1, facts: { knowsTrade } }),
  reliability: ({ keptCount, bookedCount }) => ({
    reached: keptCount + goodBeginning,
    of: bookedCount + goodBeginning,
    facts: { keptCount, bookedCount },
  }),
  waitingDays: ({ waitingDays }, { waitingFullDays }) => ({
    reached: bounded(waitingDays, waitingFullDays),
    of: waitingFullDays,
    facts: { waitingDays },
  }),
  punctuality: ({ inTimeCount, arrivalCount }) => ({
    reached: inTimeCount + goodBeginning,
    of: arrivalCount + goodBeginning,
    facts: { inTimeCount, arrivalCount },
  }),
}

const partNames: readonly PartName[] = [
  'distance',
  'wage',
  'skill',
  'reliability',
  'waitingDays',
  'punctuality',
]

/** Whole points of a share, rounded down. */
const pointsOf = ({ reached, of }: Share, fullPoints: number): number =>
  of === 0 ? 0 : Math.floor((bounded(reached, of) * fullPoints) / of)

/** The weights and the scale of one day, looked up once for many scores. */
export interface SuitingFigures {
  readonly weights: MatchingWeights
  readonly scale: MatchingScale
  readonly policyRowIds: readonly string[]
}

/** The figures in force on a day. */
export function suitingFigures(on: Day): SuitingFigures {
  const weights = mustBeInForce(matchingWeightRows, 'matching.weights', on)
  const scale = mustBeInForce(matchingScaleRows, 'matching.scale', on)
  return { weights: weights.value, scale: scale.value, policyRowIds: [weights.id, scale.id] }
}

/** The points of one part alone; each part looks only at its own facts, so a score is the sum of them. */
export const partPoints = (part: PartName, facts: SuitingFacts, figures: SuitingFigures): number =>
  pointsOf(shares[part](facts, figures.scale), figures.weights[part])

/** The score of one gig for one person by figures that were looked up before. */
export function suitingBy(facts: SuitingFacts, { weights, scale, policyRowIds }: SuitingFigures): Suiting {
  const parts = partNames.map((part) => {
    const share = shares[part](facts, scale)
    const fullPoints = weights[part]
    return { part, points: pointsOf(share, fullPoints), fullPoints, facts: share.facts }
  })
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts, policyRowIds }
}

/** The score of one gig for one person on a day, by the weights in force that day. */
export const suiting = (facts: SuitingFacts, on: Day): Suiting => suitingBy(facts, suitingFigures(on))

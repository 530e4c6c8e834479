/**
 * Weights of the one score of a gig and a worker, in parts of 10,000; each version stays so that old rounds
 * replay.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

export interface MatchingWeights {
  readonly distance: number
  readonly wage: number
  readonly skill: number
  readonly reliability: number
  readonly waitingDays: number
  readonly punctuality: number
}

/**
 * Sex, age, ethnicity, household registration, health and clicks are not here, and there is no place for
 * them.
 */
export const matchingWeightRows: readonly PolicyRow<MatchingWeights>[] = [
  policyRow({
    key: 'matching.weights',
    region: 'platform',
    value: {
      distance: 3_000,
      wage: 2_000,
      skill: 1_400,
      reliability: 1_400,
      waitingDays: 1_500,
      punctuality: 700,
    },
    unit: 'tenThousandths',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-03 C-04 匹配计分',
    verified: true,
  }),
]

/** Where each part of the score is full and where it is empty. */
export interface MatchingScale {
  /** At this distance and beyond, the distance part is empty. */
  readonly emptyAtMetres: number
  /** Wage in percent of the trade's guide price at which the wage part is empty, and at which it is full. */
  readonly wageEmptyPercent: number
  readonly wageFullPercent: number
  /** Days without work from which the waiting part is full. */
  readonly waitingFullDays: number
}

export const matchingScaleRows: readonly PolicyRow<MatchingScale>[] = [
  policyRow({
    key: 'matching.scale',
    region: 'platform',
    value: { emptyAtMetres: 20_000, wageEmptyPercent: 70, wageFullPercent: 130, waitingFullDays: 7 },
    unit: 'table',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-02 C-03 C-04 匹配计分',
    verified: true,
  }),
]

/** How much the chance of getting a seat counts in a person's list. */
export interface MatchingChance {
  /** What is left of a score, in ten-thousandths, when far more people suit a gig than it has seats. */
  readonly leastFactor: number
}

export const matchingChanceRows: readonly PolicyRow<MatchingChance>[] = [
  policyRow({
    key: 'matching.chance',
    region: 'platform',
    value: { leastFactor: 7_000 },
    unit: 'tenThousandths',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'C-03 C-05 机会折算',
    verified: true,
  }),
]

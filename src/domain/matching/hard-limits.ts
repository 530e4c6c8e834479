/**
 * What closes a gig to a person is a limit of law or of their own wish, each named; nothing else may close
 * it.
 *
 * Law     《山东省人力资源市场条例》第三十五条；《未成年工特殊保护规定》第三条；House rules C-02, C-03
 * Force   2018-10-01 →
 * Proof   tests/domain/matching/hard-limits.test.ts
 */
import { type CertificateKey, type TradeKey, tradeOf } from '@/policies/trades'
import type { Day } from '../calendar/day'
import { houseRule, isRefusal, type Refusal, type RuleSource, refuse } from '../policy/refusal'

const certified: RuleSource = { title: '山东省人力资源市场条例', article: '第三十五条', verified: true }

export interface HeldCertificate {
  readonly key: CertificateKey
  /** Last day on which it is valid; null when it does not expire. */
  readonly validUntil: Day | null
}

export interface LimitQuestion {
  readonly trade: TradeKey
  readonly workOn: Day
  readonly certificates: readonly HeldCertificate[]
  /** Null when the person did not say where they are: then no distance closes anything. */
  readonly distanceMetres: number | null
  /** The most the person wants to travel; null when they do not care. */
  readonly radiusMetres: number | null
  readonly hourlyPayFen: number
  /** The least the person works for by the hour; null when they did not say. */
  readonly wageFloorFen: number | null
  /** Answers of other rules about the same two: age, overlapping work, seats. */
  readonly otherAnswers: readonly unknown[]
}

/** The certificates without which nobody may do the trade and which the person does not hold on that day. */
export function missingCertificates({
  trade,
  workOn,
  certificates,
}: Pick<LimitQuestion, 'trade' | 'workOn' | 'certificates'>): readonly Refusal[] {
  const holds = (key: CertificateKey): boolean =>
    certificates.some((held) => held.key === key && (held.validUntil === null || workOn <= held.validUntil))
  return tradeOf(trade)
    .certificates.filter((key) => !holds(key))
    .map((certificate) => refuse('matching.limit.certificate-missing', certified, { certificate, trade }))
}

/** Whether a known distance lies within what the person wants to travel. */
export const isWithin = (distanceMetres: number, radiusMetres: number): boolean =>
  distanceMetres <= radiusMetres

/** Whether the gig pays at least what the person works for. */
export const meetsFloor = (hourlyPayFen: number, wageFloorFen: number): boolean =>
  hourlyPayFen >= wageFloorFen

function tooFar({ distanceMetres, radiusMetres }: LimitQuestion): readonly Refusal[] {
  if (distanceMetres === null || radiusMetres === null || isWithin(distanceMetres, radiusMetres)) return []
  return [refuse('matching.limit.too-far', houseRule('C-02'), { distanceMetres, radiusMetres })]
}

function belowWageFloor({ hourlyPayFen, wageFloorFen }: LimitQuestion): readonly Refusal[] {
  if (wageFloorFen === null || meetsFloor(hourlyPayFen, wageFloorFen)) return []
  return [refuse('matching.limit.below-wage-floor', houseRule('C-03'), { hourlyPayFen, wageFloorFen })]
}

/** Every limit that closes the gig to the person, law first; an empty list leaves it open. */
export const hardLimits = (question: LimitQuestion): readonly Refusal[] => [
  ...question.otherAnswers.filter(isRefusal),
  ...missingCertificates(question),
  ...tooFar(question),
  ...belowWageFloor(question),
]

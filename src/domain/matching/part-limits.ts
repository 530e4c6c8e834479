/**
 * A crew may ask more of some seats than of others: a lead with practice, a further skill, a certificate.
 *
 * What a part asks comes on top of every limit of the gig's own trade and never instead of one, so that no
 * helper slips past a certificate that the law asks for.
 *
 * Law     《山东省人力资源市场条例》第三十五条；House rule C-03，班组长要做过的工数待核实
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/part-limits.test.ts
 */
import { leadRows } from '@/policies/matching-crews'
import type { CertificateKey, TradeKey } from '@/policies/trades'
import type { Day } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { HeldCertificate } from './hard-limits'

export interface AskedOfPart {
  /** The seats of who leads the crew (班组长). */
  readonly isLead: boolean
  /** A trade the person must have named besides the gig's own. */
  readonly skill: TradeKey | null
  readonly certificate: CertificateKey | null
}

export interface Able {
  readonly trades: readonly TradeKey[]
  readonly certificates: readonly HeldCertificate[]
  /** Shifts the person has come to in the months a history looks back. */
  readonly finishedShifts: number
}

/** How many shifts a lead must have come to, by the row in force on that day. */
export const leadShifts = (on: Day): number => mustBeInForce(leadRows, 'matching.leadShifts', on).value

const withoutPractice = (finishedShifts: number, needed: number): Refusal | undefined =>
  finishedShifts >= needed
    ? undefined
    : refuse('matching.limit.lead-practice', houseRule('C-03'), { finishedShifts, needed })

const withoutSkill = ({ trades }: Able, skill: TradeKey): Refusal | undefined =>
  trades.includes(skill)
    ? undefined
    : refuse('matching.limit.part-skill', houseRule('C-03'), { trade: skill })

function withoutCertificate(able: Able, certificate: CertificateKey, on: Day): Refusal | undefined {
  const isHeld = able.certificates.some(
    ({ key, validUntil }) => key === certificate && (validUntil === null || on <= validUntil),
  )
  return isHeld ? undefined : refuse('matching.limit.certificate-missing', houseRule('C-03'), { certificate })
}

/** What a part of a crew closes to the person, practice first; an empty list leaves its seats open. */
export function partLimits(part: AskedOfPart, able: Able, on: Day): readonly Refusal[] {
  const answers = [
    part.isLead ? withoutPractice(able.finishedShifts, leadShifts(on)) : undefined,
    part.skill === null ? undefined : withoutSkill(able, part.skill),
    part.certificate === null ? undefined : withoutCertificate(able, part.certificate, on),
  ]
  return answers.filter((answer) => answer !== undefined)
}

/** The same as one answer, for the many pairs of a round. */
export const fitsPart = (part: AskedOfPart, able: Able, on: Day): boolean =>
  partLimits(part, able, on).length === 0

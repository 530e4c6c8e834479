/**
 * Pay standard, pay time and pay method are agreed in writing before work, and what was agreed is frozen.
 *
 * Law     《保障农民工工资支付条例》第六条；《电子签名法》第三条；House rule D-02
 * Force   2020-05-01 →
 * Proof   tests/domain/gigs/agreement.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import type { Fen } from '../money/fen'
import { canonicalJson } from '../policy/canonical-json'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'
import type { FundsModel } from '../money/rail'
import type { Relation } from './relation'

const inWriting: RuleSource = { title: '保障农民工工资支付条例', article: '第六条', verified: true }

/** Everything the two agree on; nothing outside it is agreed. */
export interface AgreementTerms {
  readonly version: 1
  readonly bookingId: string
  readonly gigId: string
  readonly workerId: string
  readonly workerName: string
  readonly employerId: string
  readonly employerName: string
  readonly relation: Relation
  readonly tradeName: string
  readonly content: string
  readonly address: string
  readonly workOn: Day
  readonly startMinute: number
  readonly endMinute: number
  readonly breakMinutes: number
  readonly payUnit: 'hour' | 'day' | 'piece'
  readonly payRateFen: Fen
  readonly pieces: number | null
  /** Per hour beyond the plan; null: the ordinary rate counts. */
  readonly overtimeRateFen: Fen | null
  /** On top, per hour at night; null: nothing. */
  readonly nightExtraFen: Fen | null
  readonly expectedPayFen: Fen
  /** Pay time: the Beijing day on which the wage is due. */
  readonly dueOn: Day
  /** Pay method: through WeChat Pay, or handed over between the two and signed for. */
  readonly fundsModel: FundsModel
  readonly meals: boolean
  readonly protection: string
  readonly hazards: string | null
}

/**
 * The text whose SHA-256 is the agreement's fingerprint; terms that lack pay, time or method are no
 * agreement.
 */
export function agreementText(terms: AgreementTerms): string | Refusal {
  const missing = [terms.payRateFen < 1 && 'payRate', terms.workerName.trim() === '' && 'workerName'].filter(
    Boolean,
  )
  if (missing.length > 0) {
    return refuse('gigs.agreement.incomplete', inWriting, { missing: missing.join(' ') })
  }
  return canonicalJson({ ...terms })
}

/** True when work has not begun: an agreement made later is not made before work. */
export function agreedBeforeWork(moments: {
  readonly agreedAt: Instant
  readonly startAt: Instant
}): { readonly inTime: true } | Refusal {
  if (moments.agreedAt <= moments.startAt) return { inTime: true }
  return refuse('gigs.agreement.too-late', inWriting, { startAt: moments.startAt })
}

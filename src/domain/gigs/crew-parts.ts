/**
 * A crew may be made of parts with their own seats: one lead, two with a certificate, three helpers.
 *
 * A lead's seat is given by a round alone, because it alone has looked at the practice of everybody; whoever
 * takes a seat by themselves gets the one that asks most of what they have.
 *
 * Law     House rules B-10, C-03
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/crew-parts.test.ts
 */
import type { CertificateKey, TradeKey } from '@/policies/trades'
import type { Day } from '../calendar/day'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

export interface CrewPart {
  readonly seats: number
  readonly isLead: boolean
  /** A trade to be known besides the gig's own; null: none. */
  readonly skill: TradeKey | null
  readonly certificate: CertificateKey | null
}

/** Stored with its key, by which seats and offers name it. */
export interface KeyedPart extends CrewPart {
  readonly key: string
}

/** Keys go by place in the post: p0, p1 … */
export const keyedParts = (parts: readonly CrewPart[]): readonly KeyedPart[] =>
  parts.map((part, index) => ({ key: `p${index}`, ...part }))

export interface CrewPost {
  readonly headcount: number
  readonly hiring: 'instant' | 'choose'
  readonly parts?: readonly { readonly seats: number }[] | undefined
}

/** Undefined when the post's parts make up its crew; one without parts has seats that are all alike. */
export function refusedParts({ headcount, hiring, parts }: CrewPost): Refusal | undefined {
  if (!parts) return undefined
  if (hiring === 'choose') return refuse('gigs.post.parts-by-choice', houseRule('C-03'))
  const seats = parts.reduce((sum, part) => sum + part.seats, 0)
  return seats === headcount
    ? undefined
    : refuse('gigs.post.parts-other-sum', houseRule('B-10'), { seats, headcount })
}

export interface Taker {
  readonly trades: readonly TradeKey[]
  readonly certificates: readonly { readonly key: CertificateKey; readonly validUntil: Day | null }[]
}

const demands = ({ skill, certificate }: CrewPart): number =>
  Number(skill !== null) + Number(certificate !== null)

/**
 * Keys of the parts whose seats the person may take without an offer, the most asking first, equals in the
 * order of the post.
 */
export function partsToTake(parts: readonly KeyedPart[], taker: Taker, workOn: Day): readonly string[] {
  const holds = (certificate: CertificateKey): boolean =>
    taker.certificates.some(
      ({ key, validUntil }) => key === certificate && (validUntil === null || workOn <= validUntil),
    )
  const open = parts.filter(
    ({ isLead, skill, certificate }) =>
      !isLead &&
      (skill === null || taker.trades.includes(skill)) &&
      (certificate === null || holds(certificate)),
  )
  return [...open].sort((one, other) => demands(other) - demands(one)).map(({ key }) => key)
}

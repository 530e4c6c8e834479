/**
 * One person claims once a period under a scheme, and one invoice of one policy is claimed once by anybody.
 *
 * Law     House rule E-04（依据各市办法的共同条款：一个保单年度一次、发票与保单不得重复）
 * Force   2026-01-01 →
 * Proof   tests/domain/subsidies/claim-key.test.ts
 */
import type { Day } from '../calendar/day'
import { must } from '../policy/must'

export type Scheme = 'accidentInsurance'

export interface ClaimQuestion {
  readonly scheme: Scheme
  /** Keyed hash of the ID number: the same person under any account. */
  readonly personKey: string
  readonly on: Day
}

const plain = /^[0-9A-Za-z_-]+$/

/** The period in which one claim is open: the natural year. */
export const claimPeriod = (on: Day): string => on.slice(0, 4)

/** Document id of the claim; the id is the lock. */
export function claimKey({ scheme, personKey, on }: ClaimQuestion): string {
  must(plain.test(personKey), 'a person key is letters, digits, - and _')
  return `claim:${scheme}:${personKey}:${claimPeriod(on)}`
}

export interface Proof {
  readonly invoiceNumber: string
  readonly policyNumber: string
}

/** Document id that keeps one premium from being claimed twice. */
export function proofKey({ invoiceNumber, policyNumber }: Proof): string {
  must(plain.test(invoiceNumber) && plain.test(policyNumber), 'proof numbers are letters, digits, - and _')
  return `proof:${invoiceNumber}:${policyNumber}`
}

/** What accounts stores besides persons: whose an identity is, the units that hire, and PCs that sign in. */
import type { PayrollAccountState } from '@/domain/accounts/payroll-account-states'
import type { UnitState } from '@/domain/accounts/unit-states'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { collection } from '../_kernel/collections'
import type { PersonFields } from '../_kernel/person'
import { maskPhone, seal, type Sealed, searchHash } from '../_kernel/sealed'

/** One per citizen, so that nobody registers twice; the id is made of the number's keyed hash. */
export interface Identity {
  readonly personId: string
  readonly at: Instant
}

export interface Unit {
  readonly unitId: string
  readonly name: string
  readonly creditCode: string
  readonly kind: 'company' | 'soleTrader' | 'publicBody'
  readonly legalRepresentativeSealed: Sealed
  readonly address: string
  readonly licenceFileId: string
  readonly authorisationFileId: string
  /** The person who acts for the unit, known by real name. */
  readonly handlerId: string
  readonly state: UnitState
  readonly submittedAt: Instant
  readonly verifiedOn: Day | null
  readonly decision: { readonly by: string; readonly at: Instant; readonly reason: string } | null
  readonly payrollAccount: PayrollAccount | null
}

/** A unit's own merchant number (特约商户号): wages are paid out of it once an officer has confirmed it. */
export interface PayrollAccount {
  readonly subMerchantId: string
  readonly state: PayrollAccountState
  readonly enteredAt: Instant
  readonly decision: { readonly by: string; readonly at: Instant; readonly reason: string } | null
}

/**
 * Whose a merchant number is: no second unit may enter it. Null after an officer found that it was not
 * theirs.
 */
export interface PayrollAccountClaim {
  readonly unitId: string | null
}

/** A PC that shows a code until an officer scans it. */
export interface Desk {
  readonly device: string
  /** Hash of the secret with which the PC asks; the secret itself is never stored. */
  readonly pollHash: string
  readonly state: 'waiting' | 'approved' | 'collected'
  readonly personId: string | null
  readonly expiresAt: Instant
}

export const identities = collection<Identity>('identities')
export const payrollAccountClaims = collection<PayrollAccountClaim>('payrollaccounts')
export const payrollAccountIdOf = (subMerchantId: string) => `payroll:${subMerchantId}`
export const units = collection<Unit>('units')
export const desks = collection<Desk>('desks')

export const identityId = (idHash: string) => `identity:${idHash}`
export const unitIdOf = (creditCode: string) => `unit:${creditCode}`
export const deskId = (code: string) => `desk:${code}`
export const hashOfPhone = (phone: string) => searchHash('phone', phone)

/** A phone as stored: sealed, findable, and masked for screens. */
export const phoneFields = (phone: string): NonNullable<PersonFields['phone']> => ({
  sealed: seal('phone', phone),
  hash: hashOfPhone(phone),
  masked: maskPhone(phone),
})

/** A person who has just arrived and has told nothing yet. */
export const blankPerson = ({
  openid,
  registeredBy,
  at,
}: {
  readonly openid: string | null
  readonly registeredBy: string
  readonly at: Instant
}): PersonFields => ({
  openid,
  phone: null,
  isWorker: false,
  isEmployer: false,
  trades: [],
  certificates: [],
  marketId: null,
  elderMode: false,
  realName: null,
  unitId: null,
  office: null,
  registeredAt: at,
  registeredBy,
})

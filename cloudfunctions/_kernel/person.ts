/** Types of a person as stored, and the reading of a person by id; accounts alone writes them. */
import type { OfficeRole } from '@/contract/roles'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { HeldCertificate } from '@/domain/matching/hard-limits'
import type { TradeKey } from '@/policies/trades'
import { collection, type Stored } from './collections'
import type { Sealed } from './sealed'

export interface RealName {
  readonly nameSealed: Sealed
  readonly idSealed: Sealed
  readonly idHash: string
  readonly nameMasked: string
  readonly bornOn: Day
  readonly confirmedAt: Instant
}

export interface PersonFields {
  /** Null for a person registered at the window without a phone. */
  readonly openid: string | null
  readonly phone: { readonly sealed: Sealed; readonly hash: string; readonly masked: string } | null
  readonly isWorker: boolean
  readonly isEmployer: boolean
  readonly trades: readonly TradeKey[]
  readonly certificates: readonly HeldCertificate[]
  readonly marketId: string | null
  readonly elderMode: boolean
  readonly realName: RealName | null
  readonly unitId: string | null
  readonly office: { readonly roles: readonly OfficeRole[]; readonly marketIds: readonly string[] } | null
  readonly registeredAt: Instant
  readonly registeredBy: string
}

export type Person = Stored<PersonFields>
export const persons = collection<PersonFields>('persons')

/** Markets whose affairs an officer sees; null for all: whoever has another office than a market's. */
export const marketsOf = ({ office }: PersonFields): readonly string[] | null =>
  office?.roles.some((role) => role !== 'staff') ? null : (office?.marketIds ?? [])

/** How a person is called on a screen of somebody else: masked name, or masked phone. */
export const shownName = (person: PersonFields): string =>
  person.realName?.nameMasked ?? person.phone?.masked ?? '未实名'

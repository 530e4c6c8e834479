/** What a person sees of themselves: masked, never the sealed values. */
import type { Me, PayrollAccountView } from '@/contract/accounts'
import { workingAge } from '@/domain/accounts/working-age'
import type { Day } from '@/domain/calendar/day'
import { isRefusal } from '@/domain/policy/refusal'
import type { Stored } from '../_kernel/collections'
import type { PersonFields } from '../_kernel/person'
import type { Unit } from './repository'

/** Somebody whom WeChat may have signed in, but whom we do not know. */
export const stranger = (signedIn: boolean): Me => ({
  signedIn,
  personId: null,
  registered: false,
  isWorker: false,
  isEmployer: false,
  phoneMasked: null,
  nameMasked: null,
  realName: 'missing',
  isMinor: false,
  trades: [],
  marketId: null,
  elderMode: false,
  unit: null,
  officeRoles: [],
})

/**
 * True from the sixteenth to the eighteenth birthday; unknown birthdays count as adult until a name is
 * confirmed.
 */
export function isMinorOn(person: PersonFields, today: Day): boolean {
  if (person.realName === null) return false
  const age = workingAge({ birthOn: person.realName.bornOn, workOn: today })
  return isRefusal(age) || age.isMinor
}

/** The unit's own merchant number, and whether wages may be paid out of it. */
export const payrollAccountView = ({ payrollAccount }: Unit): PayrollAccountView | null =>
  payrollAccount && { subMerchantId: payrollAccount.subMerchantId, state: payrollAccount.state }

const unitOf = (unit: Unit): Me['unit'] => ({
  unitId: unit.unitId,
  name: unit.name,
  state: unit.state,
  returnReason: unit.state === 'returned' ? (unit.decision?.reason ?? null) : null,
  payrollAccount: payrollAccountView(unit),
})

const registeredAs = (person: Stored<PersonFields>) => ({
  signedIn: true,
  registered: true,
  personId: person._id,
  isWorker: person.isWorker,
  isEmployer: person.isEmployer,
  phoneMasked: person.phone?.masked ?? null,
  trades: person.trades,
  /** Staff belong to the market of their window. */
  marketId: person.marketId ?? person.office?.marketIds[0] ?? null,
  elderMode: person.elderMode,
})

/** Takes the person as stored and the unit they act for. */
export function meOf(person: Stored<PersonFields>, unit: Unit | undefined, today: Day): Me {
  return {
    ...registeredAs(person),
    nameMasked: person.realName?.nameMasked ?? null,
    realName: person.realName === null ? 'missing' : 'confirmed',
    isMinor: isMinorOn(person, today),
    unit: unit ? unitOf(unit) : null,
    officeRoles: person.office?.roles ?? [],
  }
}

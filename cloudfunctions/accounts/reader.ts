/** What other functions may read of accounts. */
import type { Publisher } from '@/domain/gigs/publishing'
import { getMany, getOne, type Reads, search, type Stored } from '../_kernel/collections'
import { type Person, persons } from '../_kernel/person'
import { type Unit, units } from './repository'

export type { Unit } from './repository'

/** These people, by id. */
export async function readPersons(personIds: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const found = await getMany(persons, personIds)
  return new Map(found.map((person) => [person._id, person]))
}

/** One person, or undefined. */
export const readPerson = (personId: string): Promise<Person | undefined> => getOne(persons, personId)

/** The unit for which the person acts, or undefined. */
export const readUnitOf = async (person: Person, reads: Reads): Promise<Stored<Unit> | undefined> =>
  person.unitId === null ? undefined : reads.get(units, person.unitId)

/** The confirmed merchant number (特约商户号) out of which the unit pays wages itself; null without one. */
export async function readPayrollAccount(reads: Reads, unitId: string): Promise<string | null> {
  const account = (await reads.get(units, unitId))?.payrollAccount
  return account?.state === 'confirmed' ? account.subMerchantId : null
}

/** As whom the person hires: for their unit when they act for one, as a household otherwise. */
export const publisherOf = (person: Person, unit: Unit | undefined): Publisher =>
  unit ? { kind: 'unit', state: unit.state } : { kind: 'person', realNameConfirmed: person.realName !== null }

/** Units whose papers wait for an officer, the longest waiting first. */
export const readSubmittedUnits = (limit: number): Promise<Stored<Unit>[]> =>
  search(units, { where: { state: 'submitted' }, orderBy: [['submittedAt', 'asc']], limit })

/** Units whose merchant number waits for an officer, the longest waiting first. */
export const readEnteredNumbers = (limit: number): Promise<Stored<Unit>[]> =>
  search(units, {
    where: { 'payrollAccount.state': 'entered' },
    orderBy: [['payrollAccount.enteredAt', 'asc']],
    limit,
  })

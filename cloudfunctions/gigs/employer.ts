/** Who hires: the person of the call, the unit they act for, and what stands on the post about them. */
import { unitStillVerified } from '@/domain/accounts/unit-papers'
import type { Day } from '@/domain/calendar/day'
import type { LateWage } from '@/domain/gigs/posting-suspension'
import { suspendedPosting } from '@/domain/gigs/posting-suspension'
import { mayPublish, type Publisher } from '@/domain/gigs/publishing'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { type Call, personOf } from '../_kernel/call'
import type { Reads, Stored } from '../_kernel/collections'
import { type Person, shownName } from '../_kernel/person'
import { publisherOf, readUnitOf, type Unit } from '../accounts/reader'
import { suspensionIdOf, suspensions } from './repository'

export interface Employer {
  readonly person: Person
  readonly unit: Stored<Unit> | undefined
  readonly publisher: Publisher
  /** Wages that are late by this employer's doing, as wages tells. */
  readonly lateWages: readonly LateWage[]
}

/** The employer of a call. */
export async function employerOf(call: Call, reads: Reads): Promise<Employer> {
  const person = personOf(call)
  const unit = await readUnitOf(person, reads)
  const suspension = await reads.get(suspensions, suspensionIdOf(person._id))
  return { person, unit, publisher: publisherOf(person, unit), lateWages: suspension?.wages ?? [] }
}

/** Undefined when this employer may publish today; the refusal otherwise. */
export function refusedToPublish({ publisher, unit, lateWages }: Employer, today: Day): Refusal | undefined {
  const permission = mayPublish(publisher)
  if (isRefusal(permission)) return permission
  const verifiedOn = unit?.verifiedOn ?? null
  const check = verifiedOn === null ? undefined : unitStillVerified({ verifiedOn, today })
  return isRefusal(check) ? check : suspendedPosting(lateWages)
}

/** What a post says of its employer. */
export const employerOnPost = ({ person, unit, publisher }: Employer) => ({
  employerId: person._id,
  employerKind: publisher.kind,
  employerName: unit?.name ?? shownName(person),
  employerVerified: unit ? unit.state === 'verified' : person.realName !== null,
  unitId: unit?.unitId ?? null,
})

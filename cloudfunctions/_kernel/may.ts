/** May this caller do this: the table of permissions, read with refusal by default. */
import { type Grant, permissions, type Relation } from '@/contract/permissions'
import type { OfficeRole, Role } from '@/contract/roles'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call, Caller } from './call'
import type { Reads } from './collections'
import type { Person } from './person'

/** Answers whether the person of the call stands in the relation to the thing that the input names. */
export type RelationCheck = (call: Call<never>, reads: Reads) => Promise<boolean>
/** What a function's relations.ts exports. */
export type Relations = Readonly<Partial<Record<Exclude<Relation, 'none'>, RelationCheck>>>

const rule = houseRule('permissions.ts')

const holdsOffice = (person: Person | null, role: OfficeRole) => person?.office?.roles.includes(role) ?? false

const isCitizenRole = (role: Role): role is 'worker' | 'employer' => role === 'worker' || role === 'employer'

/**
 * The person acted for must have the citizen's role; the one who taps must be that person or an allowed
 * office.
 */
function mayAsCitizen(caller: Caller, { role, onBehalf = [] }: Grant): boolean {
  const { actor, person } = caller
  if (person === null || actor === null) return false
  if (!(role === 'worker' ? person.isWorker : person.isEmployer)) return false
  return caller.confirmation === null || onBehalf.some((office) => holdsOffice(actor, office))
}

/** True when the caller has the role of the grant; on behalf only where the grant says so. */
export function hasRole(caller: Caller, grant: Grant): boolean {
  const { role } = grant
  if (role === 'system') return caller.kind === 'system'
  if (caller.kind === 'system') return false
  if (isCitizenRole(role)) return mayAsCitizen(caller, grant)
  if (caller.confirmation !== null) return false
  if (role === 'anyone') return true
  if (role === 'signedIn') return caller.openid !== null
  return holdsOffice(caller.actor, role)
}

/**
 * The grants of `action` whose role the caller has, or the refusal. An action without a row serves nobody.
 */
export function grantsOf(action: string, caller: Caller): readonly Grant[] | Refusal {
  const table: Readonly<Record<string, readonly Grant[] | undefined>> = permissions
  const grants = (table[action] ?? []).filter((grant) => hasRole(caller, grant))
  if (grants.length > 0) return grants
  const unknown = caller.kind === 'anyone' || caller.actor === null
  return refuse(unknown ? 'kernel.caller.unknown' : 'kernel.caller.not-allowed', rule, { action })
}

export interface RelationQuestion {
  readonly call: Call
  readonly grants: readonly Grant[]
  readonly relations: Relations
  readonly reads: Reads
}

/** Undefined when one grant's relation holds; the refusal otherwise. */
export async function refusedByRelation({
  call,
  grants,
  relations,
  reads,
}: RelationQuestion): Promise<Refusal | undefined> {
  for (const { relation } of grants) {
    if (relation === 'none') return undefined
    const holds = relations[relation]
    if (holds && (await holds(call as Call<never>, reads))) return undefined
  }
  return refuse('kernel.relation.not-yours', rule, { action: call.action })
}

/**
 * How the employer is called on a register: a household in full on its own, because the law wants it named.
 */
import { recordReading } from '../_kernel/audit'
import type { Call } from '../_kernel/call'
import { unseal } from '../_kernel/sealed'
import { readPerson } from '../accounts/reader'

export interface NamedEmployer {
  readonly employerId: string
  /** As the gig shows it: a unit's name, or a household's masked one. */
  readonly shownName: string
}

/** The name for a reader who may see sealed fields; a household's is opened for it, and that is recorded. */
export async function employerNameFor(call: Call, { employerId, shownName }: NamedEmployer): Promise<string> {
  const employer = await readPerson(employerId)
  const { realName = null } = employer ?? {}
  if (realName === null || shownName !== realName.nameMasked) return shownName
  await recordReading(call, { personId: employerId, field: 'name' })
  return unseal('name', realName.nameSealed)
}

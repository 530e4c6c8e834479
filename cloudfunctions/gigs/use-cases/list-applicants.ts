/** Who put their name down, in the order in which they did, masked. */
import type { ApplicantView } from '@/contract/gigs'
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { shownName } from '../../_kernel/person'
import { readPersons } from '../../accounts/reader'
import { applications } from '../repository'

type Input = ParsedInput<'gigs.listApplicants'>

const mostApplicants = 200

export async function listApplicants(
  call: Call<Input>,
): Promise<{ readonly applicants: readonly ApplicantView[] }> {
  const where = { gigId: call.input.gigId }
  const found = await search(applications, { where, orderBy: [['appliedAt', 'asc']], limit: mostApplicants })
  const people = await readPersons(found.map(({ workerId }) => workerId))
  const applicants = found.flatMap(({ workerId, state, appliedAt }) => {
    const person = people.get(workerId)
    return person
      ? [{ workerId, nameMasked: shownName(person), trades: person.trades, state, appliedAt }]
      : []
  })
  return { applicants }
}

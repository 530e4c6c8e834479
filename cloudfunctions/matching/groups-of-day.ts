/** Groups of a day: who goes with whom, as they see it themselves and as a round takes it. */
import type { CompanyView } from '@/contract/round-views'
import type { RoundGroup, RoundPerson } from '@/domain/matching/round/round'
import { getMany } from '../_kernel/collections'
import { shownName } from '../_kernel/person'
import { readPersons } from '../accounts/reader'
import { type DayGroup, dayGroups, groupIdOf, type Registration } from './repository'

/** The code, and who has agreed. */
export async function companyView({ code, insists, memberIds }: DayGroup): Promise<CompanyView> {
  const people = await readPersons(memberIds)
  const names = memberIds.flatMap((id) => {
    const person = people.get(id)
    return person ? [shownName(person)] : []
  })
  return { code, insists, names }
}

/** The group of somebody's registration; null when they go alone. */
export async function companyOf(said: Registration | undefined): Promise<CompanyView | null> {
  if (said?.groupCode === undefined || said.state === 'withdrawn') return null
  const { workOn, groupCode } = said
  const [group] = await getMany(dayGroups, [groupIdOf(workOn, groupCode)])
  return group ? companyView(group) : null
}

/**
 * The groups of a round, in the order of their codes. Who has work already or was offered some goes to it
 * alone: the others must not wait for them.
 */
export async function groupsOfRound(
  said: readonly Registration[],
  people: readonly RoundPerson[],
): Promise<readonly RoundGroup[]> {
  const ids = said.flatMap(({ workOn, groupCode }) =>
    groupCode === undefined ? [] : [groupIdOf(workOn, groupCode)],
  )
  if (ids.length === 0) return []
  const free = new Set(people.flatMap(({ id, busy }) => (busy.length === 0 ? [id] : [])))
  const found = await getMany(dayGroups, [...new Set(ids)].sort())
  return [...found]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map(({ memberIds, insists }) => ({ members: memberIds.filter((id) => free.has(id)).sort(), insists }))
    .filter(({ members }) => members.length > 1)
}

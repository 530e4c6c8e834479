/**
 * Two to four people who registered may go together: one says so and passes a code on, each of the others
 * agrees by entering it, and each may leave again.
 *
 * Law     《个人信息保护法》第十三条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/going-together.test.ts
 */
import { groupSizeRows } from '@/policies/matching-groups'
import type { Day } from '../../calendar/day'
import { mustBeInForce } from '../../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../../policy/refusal'

export interface GroupOfDay {
  readonly workOn: Day
  readonly marketId: string
  readonly memberIds: readonly string[]
}

export const mostMembers = (on: Day): number => mustBeInForce(groupSizeRows, 'matching.groupSize', on).value

/** The group with one more member; refuses a full one, and one of another market. */
export function withMember<Group extends GroupOfDay>(
  group: Group,
  { personId, marketId }: { readonly personId: string; readonly marketId: string },
): Group | Refusal {
  if (group.marketId !== marketId) return refuse('matching.group.unknown', houseRule('C-03'))
  if (group.memberIds.includes(personId)) return group
  const most = mostMembers(group.workOn)
  if (group.memberIds.length >= most) return refuse('matching.group.full', houseRule('C-03'), { most })
  return { ...group, memberIds: [...group.memberIds, personId] }
}

export const withoutMember = <Group extends GroupOfDay>(group: Group, personId: string): Group => ({
  ...group,
  memberIds: group.memberIds.filter((member) => member !== personId),
})

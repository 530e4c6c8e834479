/**
 * People who registered together get one place where that costs all others no more than the bonus; the rest
 * of the round is solved exactly around them.
 *
 * Which group is looked at first is decided by their order, and each is looked at once: with groups no sum is
 * promised to be the greatest (as for couples in the residency match), without them the round is exact.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-03, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/solve-together.test.ts
 */
import { groupBonusRows } from '@/policies/matching-groups'
import { mustBeInForce } from '../../policy/policy-row'
import { at, nobody, valueAt } from '../assignment/columns'
import { type Group, type GroupPlace, placeGroups } from '../assignment/groups'
import type { Instance, Solution } from '../assignment/instance'
import { freeInstance } from '../assignment/market-state'
import { freeSolution, openMarket, type RunningMarket } from '../assignment/running-market'
import { solve } from '../assignment/solve'
import type { Company, RoundInput, RoundResult } from './round'

/** What a group's common place may cost all others, for each member; the row in force on the day. */
export const groupBonus = ({ workOn }: Pick<RoundInput, 'workOn'>): number =>
  mustBeInForce(groupBonusRows, 'matching.groupBonus', workOn).value

/** Groups of whom at least two are in the round; of the others nobody is left to go with. */
function groupsOf({ people, groups = [] }: RoundInput): readonly Group[] {
  if (groups.length === 0) return []
  const rankOf = new Map(people.map(({ id }, rank) => [id, rank]))
  return groups.flatMap(({ members, insists }) => {
    const ranks = members.flatMap((id) => rankOf.get(id) ?? []).sort((one, other) => one - other)
    return ranks.length > 1 ? [{ members: ranks, insists }] : []
  })
}

/** The whole of it: those who could move, and those who have a common place. */
function wholeSolution(market: RunningMarket, free: Solution, companies: readonly Company[]): Solution {
  const [gigOf, profit] = [free.gigOf.slice(), free.profit.slice()]
  let { value } = free
  for (const { members, place } of companies)
    for (const member of place === nobody ? [] : members) {
      const own = valueAt(market.columns, member, place)
      gigOf[member] = place
      profit[member] = own - at(free.price, place)
      value += own
    }
  return { ...free, gigOf, profit, value }
}

const companyOf = (groups: readonly Group[]) => {
  const insists = new Set(groups.filter((group) => group.insists).map(({ members }) => members[0]))
  return ({ members, gig }: GroupPlace): Company => ({
    members,
    insists: insists.has(members[0]),
    place: gig,
  })
}

export type Together = Pick<RoundResult, 'instance' | 'solution' | 'free' | 'companies'>

/** Solves an instance with the groups of the round; `settle` has the last word on who sits in which part. */
export function solveTogether(
  input: RoundInput,
  instance: Instance,
  settle: (instance: Instance, solution: Solution) => Solution,
): Together {
  const groups = groupsOf(input)
  if (groups.length === 0) {
    const solution = settle(instance, solve(instance))
    return { instance, solution, free: { instance, solution }, companies: [] }
  }
  const market = openMarket(instance)
  const companies = placeGroups(market, groups, groupBonus(input)).map(companyOf(groups))
  const around = freeInstance(market)
  const solution = settle(around, freeSolution(market))
  const whole = wholeSolution(market, solution, companies)
  return { instance, solution: whole, free: { instance: around, solution }, companies }
}

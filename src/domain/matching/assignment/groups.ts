/**
 * People who came together work together where that costs all others no more than a bonus that is written
 * down.
 *
 * "The same gig" is a wish with a limit and not a condition: prices tell first what a common place would cost
 * at least, the market tells then what it costs, and beyond the bonus the group is placed one by one. Who
 * insists enters before all others as one unit, and stays without work where no common place is worth it.
 *
 * Law     《个人信息保护法》第二十四条；House rules C-04, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/assignment/groups.test.ts
 */
import { must } from '../../policy/must'
import { type Columns, at, nobody, valueAt } from './columns'
import { type RunningMarket, lockAt, removeWorker, unlock } from './running-market'
import { solutionOf } from './solve'

export interface Group {
  /** At least two workers of the market, each in one group only. */
  readonly members: readonly number[]
  /** True when the members would rather have no work than work apart. */
  readonly insists: boolean
}

export interface GroupPlace {
  readonly members: readonly number[]
  /** The common gig, -1 when the members are placed one by one or not at all. */
  readonly gig: number
  /** What all together lost by the common place; never more than the bonus. */
  readonly loss: number
}

interface Candidate {
  readonly gig: number
  /** What a common place costs at least. */
  readonly leastLoss: number
}

/** What one member gives up by the gig at these prices; undefined when the gig is not open to them. */
function givenUp(columns: Columns, member: number, gig: number): number | undefined {
  const value = valueAt(columns, member, gig)
  if (value === nobody) return undefined
  return at(columns.profit, member) - value + at(columns.price, gig)
}

function leastLossAt(columns: Columns, members: readonly number[], gig: number): number | undefined {
  let loss = 0
  for (const member of members) {
    const own = givenUp(columns, member, gig)
    if (own === undefined) return undefined
    loss += own
  }
  return loss
}

/**
 * Common places that may lie within the bonus, the cheapest first, ties by the lower gig; all of them are
 * tried out, so that "no common place" is true.
 */
function candidatesFor(columns: Columns, members: readonly number[], bonus: number): Candidate[] {
  const [first = nobody] = members
  const candidates: Candidate[] = []
  for (let edge = at(columns.edgeFrom, first); edge < at(columns.edgeTo, first); edge += 1) {
    const gig = at(columns.edgeGig, edge)
    if (at(columns.seats, gig) < members.length) continue
    const leastLoss = leastLossAt(columns, members, gig)
    if (leastLoss !== undefined && leastLoss <= bonus) candidates.push({ gig, leastLoss })
  }
  return candidates.sort((one, other) => one.leastLoss - other.leastLoss || one.gig - other.gig)
}

/** Locks all members at a gig; gives what all together lost by it. */
function lockTogether(market: RunningMarket, members: readonly number[], gig: number): number {
  const before = solutionOf(market.columns).value
  for (const member of members) lockAt(market, member, gig)
  const own = members.reduce((sum, member) => sum + valueAt(market.columns, member, gig), 0)
  return before - solutionOf(market.columns).value - own
}

function placeGroup(market: RunningMarket, group: Group, bonus: number): GroupPlace {
  const { members, insists } = group
  for (const { gig } of candidatesFor(market.columns, members, bonus)) {
    const loss = lockTogether(market, members, gig)
    if (loss <= bonus) return { members, gig, loss }
    for (const member of members) unlock(market, member)
  }
  if (insists) for (const member of members) removeWorker(market, member)
  return { members, gig: nobody, loss: 0 }
}

/**
 * Places groups in a solved market, those who insist first and else in the order given; together means locked
 * together. `bonusPerMember` is the row `matching.groupBonus` in force.
 */
export function placeGroups(
  market: RunningMarket,
  groups: readonly Group[],
  bonusPerMember: number,
): readonly GroupPlace[] {
  const all = groups.flatMap(({ members }) => members)
  must(new Set(all).size === all.length, 'nobody is in two groups')
  must(
    groups.every(({ members }) => members.length > 1),
    'a group has two members at least',
  )
  const insisting = groups.filter(({ insists }) => insists)
  const wishing = groups.filter(({ insists }) => !insists)
  return [...insisting, ...wishing].map((group) =>
    placeGroup(market, group, bonusPerMember * group.members.length),
  )
}

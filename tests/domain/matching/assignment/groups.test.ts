/** Proves that a group is placed together only where all others lose no more than the bonus by it. */
import { certify } from '@/domain/matching/assignment/certificate'
import { type Group, placeGroups } from '@/domain/matching/assignment/groups'
import { instanceOf } from '@/domain/matching/assignment/instance'
import { freeInstance, placesOf } from '@/domain/matching/assignment/market-state'
import { freeSolution, openMarket } from '@/domain/matching/assignment/running-market'
import { solve } from '@/domain/matching/assignment/solve'
import { groupBonusRows } from '@/policies/matching-groups'
import { bestByTrying, chanceOf, smallMarket } from './small-markets'

const pair = (insists: boolean): Group => ({ members: [0, 1], insists })
const edges = (first: number, second: number) => [
  { gig: 0, value: first },
  { gig: 1, value: second },
]
/** Apart both get their best, 2,000 in all; together at the first gig they get 1,000 + `second`. */
const market = (second: number) => openMarket(instanceOf([2, 2], [edges(1_000, 0), edges(second, 1_000)]))

/** What all places of a market are worth together, locked ones too. */
function valueOf(instance: ReturnType<typeof instanceOf>, places: Int32Array): number {
  return places.reduce((sum, gig, worker) => {
    const edge = instance.edgeGig
      .subarray(0, instance.edgeStart[worker + 1])
      .indexOf(gig, instance.edgeStart[worker])
    return sum + (gig === -1 ? 0 : instance.edgeValue[edge]!)
  }, 0)
}

describe('a group', () => {
  it('is placed together where that costs no more than its bonus', () => {
    const one = market(500)
    expect(placeGroups(one, [pair(false)], 250)).toEqual([{ members: [0, 1], gig: 0, loss: 500 }])
    expect(Array.from(placesOf(one))).toEqual([0, 0])
  })

  it('is placed one by one where the bonus does not reach', () => {
    const one = market(500)
    expect(placeGroups(one, [pair(false)], 249)).toEqual([{ members: [0, 1], gig: -1, loss: 0 }])
    expect(Array.from(placesOf(one))).toEqual([0, 1])
  })

  it('stays without work where it insists and no common place is worth it', () => {
    const one = market(500)
    expect(placeGroups(one, [pair(true)], 249)).toEqual([{ members: [0, 1], gig: -1, loss: 0 }])
    expect(Array.from(placesOf(one))).toEqual([-1, -1])
  })

  it('that insists enters before the others', () => {
    const four = openMarket(
      instanceOf(
        [2],
        Array.from({ length: 4 }, () => [{ gig: 0, value: 100 }]),
      ),
    )
    const groups = [
      { members: [0, 1], insists: false },
      { members: [2, 3], insists: true },
    ]
    expect(placeGroups(four, groups, 0).map(({ members, gig }) => [members, gig])).toEqual([
      [[2, 3], 0],
      [[0, 1], -1],
    ])
  })

  it('is not parted again by a later group', () => {
    const two = openMarket(
      instanceOf(
        [2, 2],
        Array.from({ length: 4 }, () => edges(100, 90)),
      ),
    )
    const groups = [pair(false), { members: [2, 3], insists: false }]
    expect(placeGroups(two, groups, 1_000).map(({ gig }) => gig)).toEqual([0, 1])
    expect(Array.from(placesOf(two))).toEqual([0, 0, 1, 1])
  })

  it('never costs all others more than the bonus of all groups, and the rest stays proved optimal', () => {
    const chance = chanceOf(9)
    for (let turn = 0; turn < 1_000; turn += 1) {
      const instance = smallMarket(chance)
      if (instance.workerCount < 4) continue
      const bonus = chance(2_000)
      const running = openMarket(instance)
      const groups = [pair(false), { members: [2, 3], insists: false }]
      const placed = placeGroups(running, groups, bonus)
      const loss = placed.reduce((sum, each) => sum + each.loss, 0)
      expect(loss).toBeLessThanOrEqual(4 * bonus)
      expect(certify(freeInstance(running), freeSolution(running)).isOptimal).toBe(true)
      const places = placesOf(running)
      expect(valueOf(instance, places)).toBe(solve(instance).value - loss)
      for (const { members, gig } of placed) {
        if (gig !== -1) expect(members.map((member) => places[member])).toEqual([gig, gig])
      }
    }
  })

  it('is left apart only when no common place costs less than the bonus, as trying everything shows', () => {
    const chance = chanceOf(10)
    for (let turn = 0; turn < 500; turn += 1) {
      const instance = smallMarket(chance)
      if (instance.workerCount < 2) continue
      const bonus = chance(3_000)
      const [placed] = placeGroups(openMarket(instance), [pair(false)], bonus)
      const losses = Array.from({ length: instance.gigCount }, (_, gig) => lossTogetherAt(instance, gig))
      const least = Math.min(...losses)
      if (placed!.gig === -1) expect(least).toBeGreaterThan(2 * bonus)
      else expect(placed!.loss).toBe(losses[placed!.gig])
    }
  })

  it('may not share a member with another, and has two members at least', () => {
    expect(() => placeGroups(market(500), [pair(false), pair(true)], 1)).toThrow('two groups')
    expect(() => placeGroups(market(500), [{ members: [0], insists: true }], 1)).toThrow('two members')
  })

  it('has a documented bonus', () => {
    expect(groupBonusRows.map(({ value, verified }) => ({ value, verified }))).toEqual([
      { value: 300, verified: true },
    ])
  })
})

/** What the whole market loses when workers 0 and 1 must both be at a gig; endless where they cannot. */
function lossTogetherAt(instance: ReturnType<typeof instanceOf>, gig: number): number {
  const values = [0, 1].map((worker) => valueOf(instance, withPlace(instance.workerCount, worker, gig)))
  if (values.some((value) => Number.isNaN(value)) || instance.seats[gig]! < 2) return Infinity
  const seats = instance.seats.slice()
  seats[gig]! -= 2
  const rest = {
    ...instance,
    seats,
    edgeStart: instance.edgeStart.map((start, at) => (at < 2 ? instance.edgeStart[2]! : start)),
  }
  return bestByTrying(instance) - bestByTrying(rest) - values[0]! - values[1]!
}

const withPlace = (workerCount: number, worker: number, gig: number): Int32Array =>
  new Int32Array(workerCount).fill(-1).fill(gig, worker, worker + 1)

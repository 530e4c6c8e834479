/**
 * Proves that whole days, mornings and afternoons are given within their limits, and how near to the best.
 */
import { type HalfDayMarket, partOfDay, solveHalfDays } from '@/domain/matching/assignment/half-days'
import { instanceOf } from '@/domain/matching/assignment/instance'
import { solve } from '@/domain/matching/assignment/solve'
import { type Chance, chanceOf, smallMarket } from './small-markets'

function halfDayMarket(chance: Chance): HalfDayMarket {
  const instance = smallMarket(chance)
  return { instance, partOf: Int32Array.from(instance.seats, () => chance(3)) }
}

/** The best value of all ways to give days and halves. */
function bestByTrying({ instance, partOf }: HalfDayMarket): number {
  const left = Array.from(instance.seats)
  const bestFrom = (worker: number, busy: readonly number[]): number => {
    if (worker === instance.workerCount) return 0
    let best = bestFrom(worker + 1, [])
    for (let edge = instance.edgeStart[worker]!; edge < instance.edgeStart[worker + 1]!; edge += 1) {
      const gig = instance.edgeGig[edge]!
      const part = partOf[gig]!
      if (left[gig]! === 0 || busy.includes(part) || busy.includes(0) || (part === 0 && busy.length > 0))
        continue
      left[gig]! -= 1
      best = Math.max(best, instance.edgeValue[edge]! + bestFrom(worker, [...busy, part]))
      left[gig]! += 1
    }
    return best
  }
  return bestFrom(0, [])
}

/** What a solution takes: its value, and every seat taken too often or half taken wrongly. */
function takenBy({ instance, partOf }: HalfDayMarket, columns: readonly [Int32Array, Int32Array]) {
  const [mornings, afternoons] = columns
  const left = Array.from(instance.seats)
  const faults: string[] = []
  let value = 0
  const take = (worker: number, gig: number): void => {
    const edge = instance.edgeGig
      .subarray(0, instance.edgeStart[worker + 1])
      .indexOf(gig, instance.edgeStart[worker])
    if (edge < 0) faults.push(`worker ${worker} cannot take gig ${gig}`)
    value += instance.edgeValue[edge] ?? 0
    left[gig]! -= 1
    if (left[gig]! < 0) faults.push(`gig ${gig} is full`)
  }
  mornings.forEach((morning, worker) => {
    const afternoon = afternoons[worker]!
    const isDay = morning !== -1 && partOf[morning] === partOfDay.wholeDay
    if (isDay !== (afternoon !== -1 && partOf[afternoon] === partOfDay.wholeDay)) faults.push(`half of a day`)
    if (isDay && morning !== afternoon) faults.push('two days')
    if (!isDay && morning !== -1 && partOf[morning] !== partOfDay.morning) faults.push('not a morning')
    if (!isDay && afternoon !== -1 && partOf[afternoon] !== partOfDay.afternoon)
      faults.push('not an afternoon')
    if (morning !== -1) take(worker, morning)
    if (!isDay && afternoon !== -1) take(worker, afternoon)
  })
  return { value, faults }
}

describe('a market of whole and half days', () => {
  it('keeps every limit, never passes its bound, and is worth at least what one gig each is worth', () => {
    const chance = chanceOf(5)
    for (let turn = 0; turn < 1_000; turn += 1) {
      const market = halfDayMarket(chance)
      const { morningGigOf, afternoonGigOf, value, bound } = solveHalfDays(market)
      expect(takenBy(market, [morningGigOf, afternoonGigOf])).toEqual({ value, faults: [] })
      expect(value).toBeGreaterThanOrEqual(solve(market.instance).value)
      expect(bound).toBeGreaterThanOrEqual(value)
    }
  })

  it('is the best of all in nearly every small market, and its bound holds in every one', () => {
    const chance = chanceOf(6)
    const turns = 400
    let reached = 0
    let best = 0
    let exact = 0
    for (let turn = 0; turn < turns; turn += 1) {
      const market = halfDayMarket(chance)
      const { value, bound } = solveHalfDays(market)
      const tried = bestByTrying(market)
      expect(value).toBeLessThanOrEqual(tried)
      expect(bound).toBeGreaterThanOrEqual(tried)
      reached += value
      best += tried
      exact += value === tried ? 1 : 0
    }
    expect(exact / turns).toBeGreaterThan(0.95)
    expect(reached / best).toBeGreaterThan(0.995)
  })

  it('is exact where nobody offers a whole day', () => {
    const chance = chanceOf(8)
    for (let turn = 0; turn < 200; turn += 1) {
      const { instance, partOf } = halfDayMarket(chance)
      const market = { instance, partOf: partOf.map((part) => part || partOfDay.morning) }
      expect(solveHalfDays(market).value).toBe(bestByTrying(market))
    }
  })

  it('gives a worker a morning and an afternoon where they are worth more than the day', () => {
    const edges = [
      { gig: 0, value: 5_000 },
      { gig: 1, value: 3_000 },
      { gig: 2, value: 3_000 },
    ]
    const market = { instance: instanceOf([1, 1, 1], [edges]), partOf: Int32Array.from([0, 1, 2]) }
    const solved = solveHalfDays(market)
    expect(solved).toMatchObject({ value: 6_000, bound: 6_000 })
    expect([solved.morningGigOf[0], solved.afternoonGigOf[0]]).toEqual([1, 2])
  })
})

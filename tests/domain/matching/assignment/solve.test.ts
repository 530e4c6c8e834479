/**
 * Proves that the solver reaches what trying everything reaches, and that its prices are the lowest there
 * are.
 */
import { auction } from '@/domain/matching/assignment/auction'
import { certify } from '@/domain/matching/assignment/certificate'
import { at, bestProfit, columnsOf } from '@/domain/matching/assignment/columns'
import { fillSeat } from '@/domain/matching/assignment/fill-seat'
import { finish } from '@/domain/matching/assignment/finish'
import { instanceOf } from '@/domain/matching/assignment/instance'
import { lowerToMinimalPrices } from '@/domain/matching/assignment/minimal-prices'
import { placeWorker, shrinkGig } from '@/domain/matching/assignment/place-worker'
import { openSearch } from '@/domain/matching/assignment/search'
import { solutionOf, solve } from '@/domain/matching/assignment/solve'
import { bestByTrying, chanceOf, smallMarket, withOneSeatMore } from './small-markets'

/** How many small markets are tried out whole; the long test sets more. */
const instances = Number(process.env.MATCHING_INSTANCES ?? 3_000)
const seed = Number(process.env.MATCHING_SEED ?? 1)

describe('a solved market', () => {
  it('is worth what the best of all assignments is worth, and proves it by its prices', () => {
    const chance = chanceOf(seed)
    for (let turn = 0; turn < instances; turn += 1) {
      const market = smallMarket(chance)
      const solution = solve(market)
      const certificate = certify(market, solution)
      const best = bestByTrying(market)
      const found = { turn, value: solution.value, ...certificate }
      expect(found).toEqual({ turn, value: best, primal: best, dual: best, isOptimal: true, violations: [] })
    }
  }, 600_000)

  it('asks for a seat exactly what one seat more would bring to all', () => {
    const chance = chanceOf(seed + 1)
    for (let turn = 0; turn < instances / 3; turn += 1) {
      const market = smallMarket(chance)
      const { price, value } = solve(market)
      const gains = Array.from(price, (_, gig) => bestByTrying(withOneSeatMore(market, gig)) - value)
      expect({ turn, price: Array.from(price) }).toEqual({ turn, price: gains })
    }
  }, 600_000)

  it('does not depend on the order in which edges were told', () => {
    const edges = [
      { gig: 0, value: 50 },
      { gig: 1, value: 50 },
    ]
    const told = instanceOf([1, 1], [edges, edges, edges])
    const toldBackwards = instanceOf([1, 1], [[...edges].reverse(), edges, [...edges].reverse()])
    expect(solve(toldBackwards)).toEqual(solve(told))
  })

  it('gives the same bytes each time', () => {
    const chance = chanceOf(7)
    for (let turn = 0; turn < 50; turn += 1) {
      const market = smallMarket(chance)
      expect(solve(market)).toEqual(solve(market))
    }
  })

  it('gives equal claims to the lower index', () => {
    const edges = [{ gig: 0, value: 50 }]
    expect(Array.from(solve(instanceOf([1], [edges, edges, edges])).gigOf)).toEqual([0, -1, -1])
  })

  it('may be empty, without seats or without edges', () => {
    expect(solve(instanceOf([], [])).value).toBe(0)
    expect(solve(instanceOf([0], [[{ gig: 0, value: 9 }]]))).toMatchObject({
      value: 0,
      price: new Int32Array([9]),
    })
    expect(solve(instanceOf([2], [[], []])).gigOf).toEqual(new Int32Array([-1, -1]))
  })

  it('stops at an instance that is not whole', () => {
    const whole = instanceOf([1], [[{ gig: 0, value: 1 }]])
    expect(() => solve({ ...whole, edgeGig: new Int32Array([1]) })).toThrow('leads to a gig')
    expect(() => solve({ ...whole, edgeValue: new Int32Array([-1]) })).toThrow('within its bounds')
    expect(() => solve({ ...whole, edgeStart: new Int32Array([0, 2]) })).toThrow('edges end')
    expect(() => solve({ ...whole, seats: new Int32Array([]) })).toThrow('has its seats')
  })
})

describe('the parts of the solver', () => {
  const three = [{ gig: 0, value: 30 }]
  const market = instanceOf([1], [[{ gig: 0, value: 10 }], [{ gig: 0, value: 20 }], three])

  it('hold an auction that leaves nobody more than a step from the best', () => {
    const chance = chanceOf(11)
    for (let turn = 0; turn < 200; turn += 1) {
      const small = smallMarket(chance)
      const { gigOf, price } = auction(small, 30)
      const columns = { ...columnsOf(small), price: price.slice() }
      gigOf.forEach((gig, worker) => {
        const edge = small.edgeGig.indexOf(gig, small.edgeStart[worker])
        const kept = gig === -1 ? 0 : at(small.edgeValue, edge) - at(price, gig)
        expect(kept).toBeGreaterThanOrEqual(bestProfit(columns, worker) - 30)
      })
    }
  })

  it('bring in the worker whom a free seat gains most by, and put out whom a lost seat costs least', () => {
    const columns = columnsOf(market)
    const search = openSearch(1)
    finish(columns, search, { gigOf: new Int32Array([-1, -1, -1]), price: new Int32Array(1) })
    expect(Array.from(columns.gigOf)).toEqual([-1, -1, 0])
    columns.seats[0] = 2
    fillSeat(columns, search, 0)
    expect(Array.from(columns.gigOf)).toEqual([-1, 0, 0])
    shrinkGig(columns, search, 0)
    expect(Array.from(columns.gigOf)).toEqual([-1, -1, 0])
    lowerToMinimalPrices(columns, search)
    expect(solutionOf(columns)).toEqual(solve(market))
  })

  it('leave out a worker who could only take a seat from somebody worth more', () => {
    const columns = columnsOf(market)
    const search = openSearch(1)
    finish(columns, search, { gigOf: new Int32Array([-1, -1, 0]), price: new Int32Array([15]) })
    placeWorker(columns, search, 0)
    expect(Array.from(columns.gigOf)).toEqual([-1, -1, 0])
  })
})

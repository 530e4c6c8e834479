/**
 * Proves that a market stays exactly solved after every coming and going, and that nobody locked is moved.
 */
import { certify } from '@/domain/matching/assignment/certificate'
import { at } from '@/domain/matching/assignment/columns'
import { instanceOf } from '@/domain/matching/assignment/instance'
import { freeInstance, placesOf } from '@/domain/matching/assignment/market-state'
import { hasRoom, withRoom } from '@/domain/matching/assignment/room'
import {
  addGig,
  addSeat,
  cancelGig,
  freeSolution,
  insertWorker,
  lock,
  lockAt,
  openMarket,
  removeWorker,
  unlock,
} from '@/domain/matching/assignment/running-market'
import { solve } from '@/domain/matching/assignment/solve'
import { beginStory, playOne } from './market-story'
import { bestByTrying, chanceOf, withOneSeatMore } from './small-markets'

/** How many operations are played in all; the long test sets more. */
const operations = Number(process.env.MATCHING_OPERATIONS ?? 30_000)
const seed = Number(process.env.MATCHING_SEED ?? 1)
const operationsOfOneMarket = 25

const places = (market: Parameters<typeof placesOf>[0]): number[] => Array.from(placesOf(market))

describe('a running market', () => {
  it('is proved optimal after every operation, and leaves everybody locked where they are', () => {
    const chance = chanceOf(seed)
    for (let turn = 0; turn < operations; turn += operationsOfOneMarket) {
      const story = beginStory(chance)
      for (let step = 0; step < operationsOfOneMarket; step += 1) {
        const locked = story.market.lockedAt.slice(0, story.market.columns.workerCount)
        const played = playOne(story)
        const { isOptimal, violations } = certify(freeInstance(story.market), freeSolution(story.market))
        const moved = Array.from(locked.entries()).filter(
          ([worker, gig]) =>
            gig !== -1 &&
            at(story.market.lockedAt, worker) !== gig &&
            !['unlock', 'cancelGig'].includes(played),
        )
        const found = { turn, step, played, isOptimal, violations, moved }
        if (!isOptimal || moved.length > 0) expect(found).toEqual({ ...found, isOptimal: true, moved: [] })
      }
    }
    expect(operations).toBeGreaterThan(0)
  }, 600_000)

  it('is worth, and priced, as if it had been solved anew or tried out whole', () => {
    const chance = chanceOf(seed + 1)
    for (let turn = 0; turn < 150; turn += 1) {
      const story = beginStory(chance)
      for (let step = 0; step < 5; step += 1) playOne(story)
      const market = freeInstance(story.market)
      const running = freeSolution(story.market)
      const anew = solve(market)
      expect(running.value).toBe(anew.value)
      expect(running.price).toEqual(anew.price)
      expect(running.value).toBe(bestByTrying(market))
      const gig = chance(market.gigCount)
      expect(running.price[gig]).toBe(bestByTrying(withOneSeatMore(market, gig)) - running.value)
    }
  })

  const only = (value: number) => [{ gig: 0, value }]

  it('gives a seat that was left to whoever gains most, and takes it back for somebody worth more', () => {
    const market = openMarket(instanceOf([1], [only(10), only(20), only(30)]))
    removeWorker(market, 2)
    expect(places(market)).toEqual([-1, 0, -1])
    const comer = insertWorker(market, only(25))
    expect(places(market)).toEqual([-1, -1, -1, 0])
    addSeat(market, 0)
    expect(places(market)).toEqual([-1, 0, -1, 0])
    expect(comer).toBe(3)
  })

  it('leaves a locked worker the seat when somebody worth more comes', () => {
    const market = openMarket(instanceOf([1], [only(10)]))
    lock(market, 0)
    insertWorker(market, only(9_000))
    expect(places(market)).toEqual([0, -1])
    unlock(market, 0)
    expect(places(market)).toEqual([-1, 0])
  })

  it('lets an unlocked worker stay where nothing better is there for all', () => {
    const market = openMarket(instanceOf([1], [only(10), only(10)]))
    lock(market, 0)
    unlock(market, 0)
    expect(places(market)).toEqual([0, -1])
  })

  it('locks a worker elsewhere by moving whoever loses least', () => {
    const both = [...only(50), { gig: 1, value: 40 }]
    const market = openMarket(instanceOf([1, 1], [both, [...only(50), { gig: 1, value: 10 }]]))
    expect(places(market)).toEqual([1, 0])
    lockAt(market, 0, 0)
    expect(places(market)).toEqual([0, 1])
  })

  it('places everybody of a cancelled gig anew, the locked ones too', () => {
    const market = openMarket(instanceOf([2], [only(10), only(20)]))
    lock(market, 0)
    cancelGig(market, 0)
    expect(places(market)).toEqual([-1, -1])
    addGig(market, 1, [
      { worker: 0, value: 5 },
      { worker: 1, value: 6 },
    ])
    expect(places(market)).toEqual([-1, 1])
  })

  it('stops at what cannot be: locking the seatless, unlocking the free, a suitor named twice', () => {
    const market = openMarket(instanceOf([1], [only(10), only(20)]))
    expect(() => lock(market, 0)).toThrow('who has a seat')
    expect(() => unlock(market, 1)).toThrow('who is locked')
    expect(() => insertWorker(market, [{ gig: 1, value: 1 }])).toThrow('gig of the market')
    const twice = [0, 0].map((worker) => ({ worker, value: 1 }))
    expect(() => addGig(market, 1, twice)).toThrow('named once')
    lock(market, 1)
    expect(() => removeWorker(market, 1)).toThrow('not locked')
  })

  it('grows when its room is full, and drops the edges it no longer needs', () => {
    const { columns } = openMarket(instanceOf([1], [only(10)]))
    const crowd = { workers: 1_000, gigs: 10, edges: 10_000 }
    expect(hasRoom(columns, crowd)).toBe(false)
    expect(hasRoom(withRoom(columns, crowd), crowd)).toBe(true)
  })
})

/**
 * Proves that a stored market comes back as it was, and that no damaged or foreign state is ever worked on.
 */
import { instanceOf } from '@/domain/matching/assignment/instance'
import {
  exportMarket,
  importMarket,
  instanceOfMarket,
  placesOf,
} from '@/domain/matching/assignment/market-state'
import {
  emptyMarket,
  freeSolution,
  insertWorker,
  lock,
  openMarket,
} from '@/domain/matching/assignment/running-market'
import { beginStory, playOne } from './market-story'
import { chanceOf } from './small-markets'

const edges = [
  { gig: 0, value: 30 },
  { gig: 1, value: 20 },
]
const instance = instanceOf([1, 1], [edges, edges, edges])

describe('the stored state of a market', () => {
  it('comes back with the same places, locks, prices and bytes', () => {
    const chance = chanceOf(3)
    for (let turn = 0; turn < 200; turn += 1) {
      const story = beginStory(chance)
      for (let step = 0; step < 10; step += 1) playOne(story)
      const bytes = exportMarket(story.market)
      const returned = importMarket(instanceOfMarket(story.market), bytes)
      if (typeof returned === 'string') throw new Error(returned)
      expect(placesOf(returned)).toEqual(placesOf(story.market))
      expect(freeSolution(returned)).toEqual(freeSolution(story.market))
      expect(exportMarket(returned)).toEqual(bytes)
    }
  })

  it('takes four bytes a gig and a worker, and a head of twenty', () => {
    expect(exportMarket(openMarket(instance)).length).toBe(4 * (2 + 3) + 20)
  })

  it('goes on where it stopped', () => {
    const market = openMarket(instance)
    lock(market, 0)
    const returned = importMarket(instance, exportMarket(market))
    if (typeof returned === 'string') throw new Error(returned)
    insertWorker(returned, [{ gig: 0, value: 9_000 }])
    expect(placesOf(returned)[0]).toBe(placesOf(market)[0])
  })

  it('is refused when any byte of it was changed', () => {
    const bytes = exportMarket(openMarket(instance))
    const answers = Array.from(bytes.keys(), (index) => {
      const damaged = bytes.slice()
      damaged[index]! ^= 0x10
      return importMarket(instance, damaged)
    })
    expect(answers.every((answer) => typeof answer === 'string')).toBe(true)
  })

  it('is refused when it is cut, longer, empty or something else', () => {
    const bytes = exportMarket(openMarket(instance))
    expect(importMarket(instance, bytes.slice(0, -4))).toBe('cut')
    expect(importMarket(instance, bytes.slice(0, 7))).toBe('cut')
    expect(importMarket(instance, Uint8Array.from([...bytes, 0]))).toBe('cut')
    expect(importMarket(instance, new Uint8Array(0))).toBe('cut')
    expect(importMarket(instance, new Uint8Array(64))).toBe('foreign')
  })

  it('is refused beside another instance', () => {
    const bytes = exportMarket(openMarket(instance))
    expect(importMarket(instanceOf([1, 2], [edges, edges, edges]), bytes)).toBe('ofAnotherInstance')
  })

  it('is refused when it does not prove itself optimal, however well it adds up', () => {
    expect(importMarket(instance, exportMarket(emptyMarket(instance)))).toBe('notOptimal')
  })
})

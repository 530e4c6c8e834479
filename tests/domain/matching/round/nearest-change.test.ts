/** Proves that the change told is enough by itself, and that one step less is not. */
import fc from 'fast-check'
import { nearestChange } from '@/domain/matching/round/nearest-change'
import { suiting, type SuitingFacts, suitingFigures } from '@/domain/matching/utility'
import { fixed } from '../../fixed'
import { facts, on } from '../suiting-facts'

const figures = suitingFigures(on)
const scoreOf = (changed: SuitingFacts) => suiting(changed, on).score
const idle: SuitingFacts = { ...facts, waitingDays: 0, knowsTrade: true, distanceMetres: 8_000 }

describe('the change that would have given work', () => {
  it('is waiting when waiting is enough, by the day', () => {
    const entryScore = scoreOf({ ...idle, waitingDays: 2 })
    expect(nearestChange({ facts: idle, entryScore, figures })).toEqual({ kind: 'waiting', days: 3 })
    expect(nearestChange({ facts: idle, entryScore: entryScore - 1, figures })).toEqual({
      kind: 'waiting',
      days: 2,
    })
  })

  it('is the trade when no wait is enough', () => {
    const waited = { ...idle, waitingDays: 7, knowsTrade: false }
    expect(nearestChange({ facts: waited, entryScore: scoreOf(waited) + 500, figures })).toEqual({
      kind: 'trade',
    })
  })

  it('is a place nearer when nothing else is left, never farther than is enough', () => {
    const waited = { ...idle, waitingDays: 7 }
    const change = nearestChange({ facts: waited, entryScore: scoreOf(waited) + 300, figures })
    expect(change).toEqual({ kind: 'nearer', withinMetres: 5_900 })
    expect(scoreOf({ ...waited, distanceMetres: 5_900 })).toBeGreaterThan(scoreOf(waited) + 300)
    expect(scoreOf({ ...waited, distanceMetres: 6_000 })).toBeLessThanOrEqual(scoreOf(waited) + 300)
  })

  it('is none when no single change is enough', () => {
    expect(nearestChange({ facts: idle, entryScore: 10_000, figures })).toBeNull()
    const unknownPlace = { ...idle, waitingDays: 7, distanceMetres: null }
    expect(nearestChange({ facts: unknownPlace, entryScore: scoreOf(unknownPlace), figures })).toBeNull()
  })

  it('always suffices, whatever the facts', () => {
    const anyFacts = fc.record({
      distanceMetres: fc.integer({ min: 0, max: 25_000 }),
      waitingDays: fc.integer({ min: 0, max: 9 }),
      knowsTrade: fc.boolean(),
    })
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 2_500 }), (drawn, missing) => {
        const own = { ...facts, ...drawn }
        const entryScore = scoreOf(own) + missing
        const change = nearestChange({ facts: own, entryScore, figures })
        if (!change) return
        const changed = {
          waiting: (days: number) => ({ ...own, waitingDays: own.waitingDays + days }),
          trade: () => ({ ...own, knowsTrade: true }),
          nearer: (metres: number) => ({ ...own, distanceMetres: metres }),
        }
        const after =
          change.kind === 'waiting'
            ? changed.waiting(change.days)
            : change.kind === 'trade'
              ? changed.trade()
              : changed.nearer(change.withinMetres)
        expect(scoreOf(after)).toBeGreaterThan(entryScore)
      }),
      fixed(83, 500),
    )
  })
})

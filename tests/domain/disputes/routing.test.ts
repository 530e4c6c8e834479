/** Proves the roads of each situation against the table of the rule book, read a second time. */
import { day } from '@/domain/calendar/day'
import { isGroupCase, type RoutingFacts, routes } from '@/domain/disputes/routing'
import { roads } from '../../oracles/roads'

const plain: RoutingFacts = {
  employerKind: 'unit',
  drawsPension: false,
  gravelyUnlawful: false,
  accident: false,
  hasIou: false,
  brokenMediation: false,
  alreadyBefore: false,
}

describe('the roads open to a worker', () => {
  it.each(roads)('$situation', ({ facts, channels }) => {
    expect(routes({ ...plain, ...facts }).map(({ channel }) => channel)).toEqual(channels)
  })

  it('each stand once and name the article that opens them', () => {
    for (const { facts } of roads) {
      const offered = routes({ ...plain, ...facts })
      expect(new Set(offered.map(({ channel }) => channel)).size).toBe(offered.length)
      expect(offered.every(({ rule }) => rule.article.length > 0)).toBe(true)
    }
  })

  it('become a group case with the tenth worker', () => {
    const on = day('2026-11-24')
    expect([9, 10].map((workers) => isGroupCase(workers, on))).toEqual([false, true])
  })
})

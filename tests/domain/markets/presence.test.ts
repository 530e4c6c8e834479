/** Proves how long "I am here" lasts. */
import { day, instantAt } from '@/domain/calendar/day'
import { isPresent, presenceEndsAt } from '@/domain/markets/presence'

const at = (minute: number) => instantAt(day('2026-11-24'), minute)

describe('presence', () => {
  it('lasts four hours', () => {
    const presence = { markedAt: at(300), leftAt: null }
    expect(isPresent(presence, at(539))).toBe(true)
    expect(isPresent(presence, at(540))).toBe(false)
    expect(isPresent(presence, at(299))).toBe(false)
    expect(isPresent(presence, at(300))).toBe(true)
  })

  it('ends with the market day', () => {
    expect(presenceEndsAt(at(1_600))).toBe(at(1_680))
  })

  it('ends when the person leaves or takes a gig', () => {
    const presence = { markedAt: at(300), leftAt: at(330) }
    expect(isPresent(presence, at(329))).toBe(true)
    expect(isPresent(presence, at(330))).toBe(false)
  })
})

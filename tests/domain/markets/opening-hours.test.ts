/** Proves both ends of opening hours. */
import { day, instantAt } from '@/domain/calendar/day'
import { isOpen, opensNextAt } from '@/domain/markets/opening-hours'

const hours = { opensMinute: 240, closesMinute: 1_080 }
const at = (minute: number) => instantAt(day('2026-11-24'), minute)

describe('a market', () => {
  it.each([
    [239, false],
    [240, true],
    [1_079, true],
    [1_080, false],
  ])('at minute %i of the day is open: %s', (minute, open) => {
    expect(isOpen(hours, at(minute))).toBe(open)
  })

  it('opens next today before dawn, tomorrow after closing, and now while it is open', () => {
    expect(opensNextAt(hours, at(100))).toBe(at(240))
    expect(opensNextAt(hours, at(1_080))).toBe(at(1_440 + 240))
    expect(opensNextAt(hours, at(500))).toBe(at(500))
  })
})

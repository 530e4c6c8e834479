/** Proves where one market day ends and the next begins. */
import { day, instantAt } from '@/domain/calendar/day'
import { marketDay } from '@/domain/markets/market-day'

const at = (minute: number) => instantAt(day('2026-11-24'), minute)

describe('a market day', () => {
  it('still is yesterday at 03:59 and today at 04:00', () => {
    expect(marketDay(at(239)).day).toBe('2026-11-23')
    expect(marketDay(at(240)).day).toBe('2026-11-24')
  })

  it('runs a whole day and its board until eleven', () => {
    expect(marketDay(at(600))).toEqual({
      day: '2026-11-24',
      fromAt: at(240),
      untilAt: at(1_680),
      boardClosesAt: at(660),
    })
  })
})

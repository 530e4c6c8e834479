/** Proves the one spelling of instants and their arithmetic. */
import fc from 'fast-check'
import {
  earliestOf,
  instant,
  instantOfMilliseconds,
  isBefore,
  isInstant,
  latestOf,
  millisecondsOf,
  minutesBetween,
  plusMinutes,
} from '@/domain/calendar/instant'
import { fixed } from '../fixed'

const moment = instant('2026-11-24T01:02:03.000Z')

describe('an instant', () => {
  it.each(['2026-11-24T01:02:03Z', '2026-11-24T09:02:03.000+08:00', '2026-02-30T00:00:00.000Z', 'now', ''])(
    'refuses the spelling %s',
    (text) => {
      expect(isInstant(text)).toBe(false)
      expect(() => instant(text)).toThrow('an instant is written like')
    },
  )

  it('moves by minutes both ways and counts them back', () => {
    expect(plusMinutes(moment, 60)).toBe('2026-11-24T02:02:03.000Z')
    expect(minutesBetween({ from: moment, to: plusMinutes(moment, -1_440) })).toBe(-1_440)
    expect(minutesBetween({ from: moment, to: instant('2026-11-24T01:03:02.999Z') })).toBe(0)
  })

  it('sorts as text as it sorts in time', () => {
    const milliseconds = fc.integer({ min: 0, max: 4_000_000_000_000 })
    fc.assert(
      fc.property(milliseconds, milliseconds, (first, second) => {
        const [left, right] = [instantOfMilliseconds(first), instantOfMilliseconds(second)]
        expect(isBefore(left, right)).toBe(first < second)
        expect(millisecondsOf(earliestOf(left, right))).toBe(Math.min(first, second))
        expect(millisecondsOf(latestOf(left, right))).toBe(Math.max(first, second))
      }),
      fixed(21),
    )
  })
})

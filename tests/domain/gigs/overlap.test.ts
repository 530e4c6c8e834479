/** Proves that two gigs meet exactly when they share a minute, at midnight too. */
import fc from 'fast-check'
import { day, plusDays } from '@/domain/calendar/day'
import { fitsBeside } from '@/domain/gigs/overlap'
import { daysTouched } from '@/domain/gigs/planned-time'
import { isRefusal } from '@/domain/policy/refusal'
import { fixed } from '../fixed'

const monday = day('2026-11-23')
const gig = (gigId: string, startMinute: number, endMinute: number) => ({
  gigId,
  workOn: monday,
  startMinute,
  endMinute,
})

describe('a second gig', () => {
  it('may begin when the first ends, and not a minute sooner', () => {
    const first = gig('a', 390, 720)
    expect(fitsBeside([first], gig('b', 720, 900))).toEqual({ fits: true })
    expect(fitsBeside([first], gig('b', 719, 900))).toMatchObject({
      code: 'gigs.booking.overlap',
      facts: { otherGigId: 'a', otherWorkOn: '2026-11-23', otherStartMinute: 390, otherEndMinute: 720 },
    })
  })

  it('meets night work of the day before', () => {
    const night = gig('a', 1_320, 1_800)
    const morning = { ...gig('b', 300, 600), workOn: plusDays(monday, 1) }
    expect(isRefusal(fitsBeside([night], morning))).toBe(true)
    expect(fitsBeside([night], { ...morning, startMinute: 360 })).toEqual({ fits: true })
  })

  it('is not in its own way when it is asked for again', () => {
    expect(fitsBeside([gig('a', 390, 720)], gig('a', 390, 720))).toEqual({ fits: true })
  })

  it('is refused exactly when some minute belongs to both', () => {
    const span = fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(span, span, (left, right) => {
        const minutes = Array.from({ length: left.length }, (_, offset) => left.start + offset)
        const shares = minutes.some((minute) => right.start <= minute && minute < right.start + right.length)
        const answer = fitsBeside(
          [gig('a', left.start, left.start + left.length)],
          gig('b', right.start, right.start + right.length),
        )
        expect(isRefusal(answer)).toBe(shares)
      }),
      fixed(62),
    )
  })

  it('touches one day, or two when the work goes past midnight', () => {
    expect(daysTouched(gig('a', 390, 1_440))).toEqual(['2026-11-23'])
    expect(daysTouched(gig('a', 1_320, 1_441))).toEqual(['2026-11-23', '2026-11-24'])
  })
})

/**
 * Proves the hours of a planned day: which day may be said, when rounds are, and how long an offer stands.
 */
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import {
  eveningRoundAt,
  expectedUntil,
  mayPlan,
  offerEndsAt,
  planDays,
  roundsEndAt,
} from '@/domain/matching/plan/plan-day'

const workOn = day('2026-11-25')
/** Beijing time of the hours used here: 19:00 of the 24th, 03:59 and 04:00 of the 25th. */
const evening = instant('2026-11-24T11:00:00.000Z')
const beforeFour = instant('2026-11-24T19:59:59.999Z')
const atFour = instant('2026-11-24T20:00:00.000Z')

describe('the days that can be planned', () => {
  it('are the market day that runs and the next; the market day turns at four', () => {
    expect(planDays(evening)).toEqual(['2026-11-24', '2026-11-25'])
    expect(planDays(beforeFour)).toEqual(['2026-11-24', '2026-11-25'])
    expect(planDays(atFour)).toEqual(['2026-11-25', '2026-11-26'])
  })

  it('refuse yesterday and the day after tomorrow, and say which days there are', () => {
    expect(mayPlan(workOn, evening)).toEqual({ may: true })
    expect(mayPlan(day('2026-11-23'), evening)).toMatchObject({ code: 'matching.plan.other-day' })
    expect(mayPlan(day('2026-11-26'), evening)).toMatchObject({
      facts: { workOn: '2026-11-26', from: '2026-11-24', to: '2026-11-25' },
    })
  })
})

it('plans at eight in the evening, expects people until six, and leaves the rest to the list at eleven', () => {
  expect(eveningRoundAt(workOn)).toBe('2026-11-24T12:00:00.000Z')
  expect(expectedUntil(workOn)).toBe('2026-11-24T22:00:00.000Z')
  expect(roundsEndAt(workOn)).toBe('2026-11-25T03:00:00.000Z')
})

describe('an offer', () => {
  const startAt = instant('2026-11-25T00:00:00.000Z')

  it('of the evening stands until people are expected', () => {
    expect(offerEndsAt({ workOn, madeAt: evening, startAt })).toBe('2026-11-24T22:00:00.000Z')
  })

  it('of the morning stands for a quarter of an hour', () => {
    expect(offerEndsAt({ workOn, madeAt: atFour, startAt })).toBe('2026-11-24T20:15:00.000Z')
  })

  it('never outlives the start of the work', () => {
    const early = instant('2026-11-24T20:10:00.000Z')
    expect(offerEndsAt({ workOn, madeAt: atFour, startAt: early })).toBe(early)
    expect(offerEndsAt({ workOn, madeAt: evening, startAt: early })).toBe(early)
  })
})

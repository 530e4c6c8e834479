/** Proves the minutes both sides see, by hand and as laws that hold for every shift. */
import fc from 'fast-check'
import { plannedMinutes, workedMinutes } from '@/domain/attendance/worked-minutes'
import { fixed } from '../fixed'
import { at, event, planned } from './shift'

const worked = (checkIn: number, checkOut: number) =>
  workedMinutes({
    events: [event('checkIn', checkIn), event('checkOut', checkOut)],
    ...planned,
    now: at(2_000),
  }).workedMinutes

describe('worked minutes', () => {
  it.each([
    ['as planned', 390, 930, 480],
    ['early and late, the planned time counts', 350, 960, 480],
    ['twenty minutes late', 410, 930, 460],
    ['gone before the break', 390, 600, 210],
    ['gone during the break', 390, 660, 240],
    ['come after the break', 690, 930, 240],
    ['come and gone at once', 390, 390, 0],
  ])('%s: %i to %i are %i', (_what, checkIn, checkOut, minutes) => {
    expect(worked(checkIn, checkOut)).toBe(minutes)
  })

  it('are the planned ones when the check-out is missing, and marked so', () => {
    const shift = workedMinutes({ events: [event('checkIn', 385)], ...planned, now: at(2_000) })
    expect(shift).toMatchObject({ workedMinutes: 480, presumed: true, beyondMinutes: 0, state: 'presumed' })
    expect(plannedMinutes(planned)).toBe(480)
  })

  it('show what was worked beyond the plan without counting it', () => {
    const events = [event('checkIn', 390), event('checkOut', 975)]
    expect(workedMinutes({ events, ...planned, now: at(2_000) })).toMatchObject({
      workedMinutes: 480,
      beyondMinutes: 45,
      presumed: false,
    })
  })

  it('are none without any event', () => {
    expect(workedMinutes({ events: [], ...planned, now: at(2_000) })).toMatchObject({
      workedMinutes: 0,
      state: 'absent',
      presumed: false,
    })
  })

  it('stay within the plan, grow with the time on site, and are never fewer for a lost check-out', () => {
    const minute = fc.integer({ min: 340, max: 1_000 })
    const breaks = fc.integer({ min: 0, max: 240 })
    fc.assert(
      fc.property(minute, minute, breaks, (checkIn, checkOut, breakMinutes) => {
        const shift = { ...planned, breakMinutes, now: at(2_000) }
        const arrived = event('checkIn', Math.min(checkIn, checkOut))
        const left = event('checkOut', Math.max(checkIn, checkOut))
        const both = workedMinutes({ events: [arrived, left], ...shift })
        const longer = workedMinutes({
          events: [arrived, event('checkOut', Math.max(checkIn, checkOut) + 30)],
          ...shift,
        })
        const lost = workedMinutes({ events: [arrived], ...shift })
        expect(both.workedMinutes).toBeGreaterThanOrEqual(0)
        expect(both.workedMinutes).toBeLessThanOrEqual(plannedMinutes(shift))
        expect(longer.workedMinutes).toBeGreaterThanOrEqual(both.workedMinutes)
        expect(lost.workedMinutes).toBeGreaterThanOrEqual(both.workedMinutes)
      }),
      fixed(82, 300),
    )
  })
})

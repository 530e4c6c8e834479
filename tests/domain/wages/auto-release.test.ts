/** Proves that silence releases a wage in time, and a dispute holds it. */
import fc from 'fast-check'
import { day, instantAt } from '@/domain/calendar/day'
import { autoReleaseAt, isReleased } from '@/domain/wages/auto-release'
import { wageDue } from '@/domain/wages/wage-due-day'
import { fixed } from '../fixed'

const at = (minute: number) => instantAt(day('2026-11-24'), minute)

describe('the release of hours nobody confirmed', () => {
  it('comes four hours after the shift, when every call of the last moment has ended', () => {
    const shift = { plannedEndAt: at(930), disputed: false }
    expect(autoReleaseAt(at(930))).toBe(at(1_170))
    expect(isReleased({ ...shift, now: at(1_171) })).toBe(false)
    expect(isReleased({ ...shift, now: at(1_172) })).toBe(true)
  })

  it('comes at midnight when four hours would be later than the wage is due', () => {
    expect(autoReleaseAt(at(1_199))).toBe(at(1_439))
    expect(autoReleaseAt(at(1_201))).toBe(at(1_440))
    expect(autoReleaseAt(at(1_440))).toBe(at(1_440))
  })

  it('does not come while a dispute is open', () => {
    expect(isReleased({ plannedEndAt: at(930), disputed: true, now: at(9_000) })).toBe(false)
  })

  it('is never later than the due moment, nor before the shift ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_880 }), (minute) => {
        const releaseAt = autoReleaseAt(at(minute))
        expect(releaseAt <= wageDue(at(minute)).dueAt).toBe(true)
        expect(releaseAt >= at(minute)).toBe(true)
      }),
      fixed(93),
    )
  })
})

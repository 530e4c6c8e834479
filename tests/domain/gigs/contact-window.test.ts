/** Proves for how long the two of a booking see each other's number, on both sides of the limit. */
import { instant } from '@/domain/calendar/instant'
import { maySeePhone } from '@/domain/gigs/contact-window'

const endAt = instant('2026-11-24T08:00:00.000Z')

describe('the number of the other side', () => {
  it('is seen before, during and three days after the work, and no longer', () => {
    const seen = (now: string) => maySeePhone({ state: 'booked', endAt, now: instant(now) })
    expect(seen('2026-11-20T00:00:00.000Z')).toBe(true)
    expect(seen('2026-11-27T08:00:00.000Z')).toBe(true)
    expect(seen('2026-11-27T08:00:00.001Z')).toBe(false)
  })

  it('is not seen once the booking is called off', () => {
    const now = instant('2026-11-24T00:00:00.000Z')
    expect(maySeePhone({ state: 'cancelledByWorker', endAt, now })).toBe(false)
    expect(maySeePhone({ state: 'cancelledByEmployer', endAt, now })).toBe(false)
  })
})

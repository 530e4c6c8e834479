/** Proves that a full, expired or closed post is shown to nobody, by list and by link. */
import { day, instantAt } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { openToWorkers, validUntil } from '@/domain/gigs/validity'
import { codeOf } from '../refused'

const time = { workOn: day('2026-11-24'), startMinute: 390, endMinute: 930 }
const open = { state: 'published' as const, validUntil: validUntil(time), seatsLeft: 1 }
const startAt = instantAt(day('2026-11-24'), 390)

describe('a post', () => {
  it('is open up to the moment the work starts, and not a minute longer', () => {
    expect(openToWorkers(open, startAt)).toEqual({ open: true })
    expect(openToWorkers(open, plusMinutes(startAt, 1))).toMatchObject({
      code: 'gigs.gig.expired',
      facts: { validUntil: startAt },
    })
  })

  it('closes with its last seat', () => {
    expect(codeOf(openToWorkers({ ...open, seatsLeft: 0 }, startAt))).toBe('gigs.gig.filled')
    expect(codeOf(openToWorkers({ ...open, state: 'filled' }, startAt))).toBe('gigs.gig.filled')
  })

  it.each(['drafted', 'flagged', 'returned', 'closed', 'cancelled'] as const)(
    'is not open while %s',
    (state) => {
      expect(openToWorkers({ ...open, state }, startAt)).toMatchObject({
        code: 'gigs.gig.not-open',
        facts: { state },
      })
    },
  )
})

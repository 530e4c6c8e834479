/** Proves what a cancellation costs whom, on both sides of two hours and of arriving. */
import { day, instantAt } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import {
  employerCancels,
  employerMayCancel,
  needsNotice,
  strikesFrom,
  workerCancels,
} from '@/domain/gigs/cancellation'

const startAt = instantAt(day('2026-11-24'), 390)
const before = (minutes: number) => plusMinutes(startAt, -minutes)

describe('a worker who cancels', () => {
  it('does so freely up to two hours before the start, and is counted after that', () => {
    const freeUntil = before(120)
    expect(workerCancels({ startAt, arrived: false, now: before(120) })).toEqual({ free: true, freeUntil })
    expect(workerCancels({ startAt, arrived: false, now: before(119) })).toEqual({ free: false, freeUntil })
  })

  it('cannot once arrived', () => {
    expect(workerCancels({ startAt, arrived: true, now: before(5) })).toMatchObject({
      code: 'gigs.booking.already-arrived',
    })
  })

  it('has a late cancellation counted for half a year of work days', () => {
    expect(strikesFrom(day('2026-11-24'))).toBe('2026-05-28')
  })

  it('gets a notice with the third late cancellation', () => {
    expect([2, 3].map((count) => needsNotice(count, startAt))).toEqual([false, true])
  })
})

describe('an employer who cancels', () => {
  const question = { startAt, plannedMinutes: 480, workedMinutes: 0 }

  it('owes nothing before anybody arrived, and is counted inside two hours', () => {
    const early = employerCancels({ ...question, arrived: false, now: before(121) })
    const late = employerCancels({ ...question, arrived: false, now: before(60) })
    expect(early).toEqual({ callOutMinutes: 0, late: false })
    expect(employerCancels({ ...question, arrived: false, now: before(120) }).late).toBe(false)
    expect(late).toEqual({ callOutMinutes: 0, late: true })
  })

  it('may do so until the work of a crew is over, and without a crew for ever', () => {
    const over = { endAt: startAt, hasCrew: true, now: startAt }
    expect(employerMayCancel({ ...over, now: before(1) })).toEqual({ allowed: true })
    expect(employerMayCancel(over)).toMatchObject({ code: 'gigs.gig.over', facts: { endAt: startAt } })
    expect(employerMayCancel({ ...over, hasCrew: false })).toEqual({ allowed: true })
  })

  it('owes two hours to whoever came, the worked time if that is more, the gig at most', () => {
    const arrived = { ...question, arrived: true, now: startAt }
    expect(employerCancels(arrived).callOutMinutes).toBe(120)
    expect(employerCancels({ ...arrived, workedMinutes: 121 }).callOutMinutes).toBe(121)
    expect(employerCancels({ ...arrived, plannedMinutes: 90 }).callOutMinutes).toBe(90)
  })
})

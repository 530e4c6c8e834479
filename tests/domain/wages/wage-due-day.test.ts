/** Proves when a wage is due and how its lateness grows. */
import { day, instantAt, plusDays, startOfDay } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import {
  dueBy,
  latenessOf,
  lateLevels,
  levelAt,
  suspendsEmployer,
  wageDue,
  wageDueOn,
} from '@/domain/wages/wage-due-day'

const at = (minute: number) => instantAt(day('2026-11-24'), minute)
const due = wageDue(at(930))

describe('a wage', () => {
  it('is due at midnight of the day on which the work ends', () => {
    expect(due).toEqual({
      dueOn: '2026-11-24',
      dueAt: at(1_440),
      overdueAt: at(2_880),
      staffTaskAt: at(1_440 + 4_320),
      suspendsAfter: '2026-12-09',
      redFlagAt: at(16 * 1_440),
    })
  })

  it('for work until midnight is due that midnight, a minute later on the next', () => {
    expect(wageDue(at(1_440)).dueOn).toBe('2026-11-24')
    expect(wageDue(at(1_441)).dueOn).toBe('2026-11-25')
  })

  it.each([
    [1_439, 'no'],
    [1_440, 'due'],
    [2_879, 'due'],
    [2_880, 'overdue'],
    [5_759, 'overdue'],
    [5_760, 'staff'],
    [23_039, 'staff'],
    [23_040, 'redFlag'],
  ])('at minute %i is late: %s', (minute, lateness) => {
    expect(latenessOf(due, at(minute))).toBe(lateness)
  })

  it('closes the employer’s posting from the sixteenth day', () => {
    expect(suspendsEmployer(due, day('2026-12-09'))).toBe(false)
    expect(suspendsEmployer(due, day('2026-12-10'))).toBe(true)
  })

  it('is not late a moment before it is due', () => {
    expect(latenessOf(due, plusMinutes(due.dueAt, -1))).toBe('no')
  })

  it('has the same moments by its work and by its due day', () => {
    expect(wageDueOn(due.dueOn)).toEqual(due)
  })
})

it.each(lateLevels)('knows the last due day that is %s at the beginning of a day', (level) => {
  const today = day('2026-12-31')
  const last = dueBy(level, today)
  expect(levelAt(wageDueOn(last), level) <= startOfDay(today)).toBe(true)
  expect(levelAt(wageDueOn(plusDays(last, 1)), level) <= startOfDay(today)).toBe(false)
})

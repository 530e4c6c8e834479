/** Proves when a wage is due and how its lateness grows. */
import { day, instantAt } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { latenessOf, suspendsEmployer, wageDue } from '@/domain/wages/wage-due-day'

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
})

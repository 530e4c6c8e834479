/** Proves that a cut has a reason, a day to object, and leaves the rest untouched. */
import { confirmHours, mayObject, objectionEndsAt } from '@/domain/attendance/hours-objection'
import { codeOf } from '../refused'
import { at } from './shift'

const now = at(950)
const confirm = (confirmedMinutes: number, reason: string | null = null) =>
  confirmHours({ countedMinutes: 480, confirmedMinutes, reason, now })

describe('confirming hours', () => {
  it('as counted, or more, disputes nothing', () => {
    expect(confirm(480)).toEqual({ undisputedMinutes: 480, cutMinutes: 0, objectUntil: null })
    expect(confirm(500)).toEqual({ undisputedMinutes: 500, cutMinutes: 0, objectUntil: null })
  })

  it('with one minute less asks for a reason', () => {
    expect(confirm(479)).toMatchObject({
      code: 'attendance.hours.reason-missing',
      facts: { countedMinutes: 480, confirmedMinutes: 479 },
    })
    expect(codeOf(confirm(479, '  '))).toBe('attendance.hours.reason-missing')
  })

  it('with a reason pays the rest at once and gives the worker a day', () => {
    expect(confirm(420, '提前一小时离开')).toEqual({
      undisputedMinutes: 420,
      cutMinutes: 60,
      objectUntil: at(950 + 1_440),
    })
  })
})

describe('an objection', () => {
  it('is in time up to the last minute of the day, and the complaint stays open after it', () => {
    expect(mayObject(now, objectionEndsAt(now))).toEqual({ until: at(950 + 1_440) })
    expect(mayObject(now, at(950 + 1_441))).toMatchObject({ code: 'attendance.objection.too-late' })
  })
})

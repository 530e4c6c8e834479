/** Objecting to a cut: when it can be said, how much is claimed, and how it stands. */
import { instant } from '@/domain/calendar/instant'
import { claimOf, isAbsent, objectable } from '@/pages/attendance/object/use-object'
import { courseOfObjection } from '@/pages/attendance/objection-standing'
import { shiftWith } from '../sample'

const until = '2026-11-25T08:00:00.000Z'
const cutShift = shiftWith({ state: 'confirmed', confirmedMinutes: 420, cut: 60, objectUntil: until })
const objection = {
  state: 'raised',
  by: 'worker',
  reason: '中间没停工',
  claimed: 60,
  conceded: null,
  raisedAt: '2026-11-24T09:00:00.000Z',
  decideBy: '2026-11-26T09:00:00.000Z',
  awarded: null,
  decidedBy: null,
  decisionReason: null,
} as const
const now = instant('2026-11-24T10:00:00.000Z')

it('can be said until its moment, that moment included, and once', () => {
  expect(objectable(cutShift, until)).toBe('open')
  expect(objectable(cutShift, '2026-11-25T08:00:00.001Z')).toBe('tooLate')
  expect(objectable({ ...cutShift, objection }, until)).toBe('raised')
  expect(objectable(shiftWith(), until)).toBe('nothing')
})

it('claims what was worked beyond what is left, never nothing and never more than was taken', () => {
  expect(claimOf(cutShift, 450)).toEqual({ minutes: 30 })
  expect(claimOf(cutShift, 999)).toEqual({ minutes: 60 })
  expect(claimOf(cutShift, 0)).toEqual({ minutes: 1 })
  const pieces = { ...cutShift, measure: 'pieces' as const, confirmedPieces: 10, cut: 5 }
  expect(claimOf(pieces, 13)).toEqual({ pieces: 3 })
})

it('tells somebody whom nobody saw arrive from somebody whose hours were cut', () => {
  expect(isAbsent(cutShift)).toBe(false)
  expect(isAbsent({ ...cutShift, confirmedBy: 'silence', confirmedMinutes: 0, cut: 480 })).toBe(true)
})

it.each([
  ['raised', {}, '等老板认，或市场核定'],
  ['conceded', {}, '老板认了，付给你'],
  ['withdrawn', {}, '你收回了异议'],
  ['decided', { awarded: 30 }, '市场核定：补 30 分'],
  ['decided', { awarded: 0 }, '市场核定：不补'],
] as const)('says how it stands when %s %j', (state, change, words) => {
  const course = courseOfObjection({ ...cutShift, objection: { ...objection, state, ...change } }, now)
  expect(course.at(-1)?.what).toBe(words)
})

it('shows a part that was conceded while the rest is open', () => {
  const course = courseOfObjection({ ...cutShift, objection: { ...objection, conceded: 30 } }, now)
  expect(course.map(({ what }) => what)).toEqual(['你提了异议', '老板认了 30 分', '等老板认，或市场核定'])
})

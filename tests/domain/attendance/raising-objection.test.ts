/** Proves who may object to a cut, to how much of it and until when. */
import { decideBy, type ObjectionQuestion, raiseObjection } from '@/domain/attendance/raising-objection'
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { isRefusal } from '@/domain/policy/refusal'

const cutAt = instant('2026-11-24T08:30:00.000Z')
const now = plusMinutes(cutAt, 60)
const cut: ObjectionQuestion = { cut: 60, asked: null, cutAt, isRaised: false, now }
const codeOf = (change: Partial<ObjectionQuestion>) => {
  const answer = raiseObjection({ ...cut, ...change })
  return isRefusal(answer) ? answer.code : answer.claimed
}

it('takes all of the cut when nothing else is said, and staff have two days', () => {
  expect(raiseObjection(cut)).toEqual({ claimed: 60, decideBy: plusMinutes(now, 2_880) })
  expect(decideBy(now)).toBe('2026-11-26T09:30:00.000Z')
})

it('takes a part, from one minute to all of it', () => {
  expect([0, 1, 60, 61].map((asked) => codeOf({ asked }))).toEqual([
    'attendance.objection.not-of-the-cut',
    1,
    60,
    'attendance.objection.not-of-the-cut',
  ])
})

it('is in time to the last moment of the day after the cut', () => {
  expect(codeOf({ now: plusMinutes(cutAt, 1_440) })).toBe(60)
  expect(codeOf({ now: plusMinutes(cutAt, 1_441) })).toBe('attendance.objection.too-late')
})

it('needs something that was cut, and is raised once', () => {
  expect(codeOf({ cut: 0 })).toBe('attendance.objection.nothing-cut')
  expect(codeOf({ isRaised: true })).toBe('attendance.objection.already-raised')
})

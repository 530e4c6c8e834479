/** Proves who may say that a job is not as promised, and until when. */
import { maySayNotAsPromised } from '@/domain/attendance/not-as-promised'
import { instant, plusMinutes } from '@/domain/calendar/instant'

const plannedStartAt = instant('2026-11-24T00:00:00.000Z')
const answer = (arrivedAfter: number, saidAfter: number) => {
  const checkInAt = plusMinutes(plannedStartAt, arrivedAfter)
  const said = maySayNotAsPromised({ checkInAt, plannedStartAt, now: plusMinutes(plannedStartAt, saidAfter) })
  return 'code' in said ? said.code : 'may'
}

it('is the first hour after arriving, and of the planned time for who came early', () => {
  expect([answer(10, 70), answer(10, 71)]).toEqual(['may', 'attendance.not-as-promised.too-late'])
  expect([answer(-40, 60), answer(-40, 61)]).toEqual(['may', 'attendance.not-as-promised.too-late'])
})

it('is for who has arrived', () => {
  expect(maySayNotAsPromised({ checkInAt: null, plannedStartAt, now: plannedStartAt })).toMatchObject({
    code: 'attendance.not-as-promised.not-arrived',
  })
})

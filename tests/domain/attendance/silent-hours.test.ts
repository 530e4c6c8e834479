/** Proves what silence decides. */
import { silentHours } from '@/domain/attendance/silent-hours'
import { instant } from '@/domain/calendar/instant'

const planned = {
  plannedStartAt: instant('2026-11-24T00:00:00.000Z'),
  plannedEndAt: instant('2026-11-24T08:00:00.000Z'),
  breakMinutes: 60,
  now: instant('2026-11-24T12:00:00.000Z'),
}
const came = [{ kind: 'checkIn', at: planned.plannedStartAt }] as const
const left = [...came, { kind: 'checkOut', at: instant('2026-11-24T06:00:00.000Z') }] as const

it('is what was counted for who came, with the planned end where the leaving is missing', () => {
  const nothingMissing = { nightMinutes: 0, cut: 0, objectUntil: null }
  expect(silentHours({ ...planned, events: came }, null)).toEqual({
    minutes: 420,
    pieces: null,
    ...nothingMissing,
  })
  expect(silentHours({ ...planned, events: left }, null)).toEqual({
    minutes: 300,
    pieces: null,
    ...nothingMissing,
  })
  expect(silentHours({ ...planned, events: left }, 50)).toMatchObject({ minutes: 300, pieces: 50, cut: 0 })
})

it('is nothing for whom nobody saw, and all of the plan is open to their objection for a day', () => {
  const objectUntil = '2026-11-25T12:00:00.000Z'
  expect(silentHours({ ...planned, events: [] }, null)).toMatchObject({
    minutes: 0,
    pieces: null,
    cut: 420,
    objectUntil,
  })
  expect(silentHours({ ...planned, events: [] }, 50)).toMatchObject({
    minutes: 0,
    pieces: 0,
    cut: 50,
    objectUntil,
  })
})

/** Proves which minutes of a shift are night. */
import { nightMinutes, plannedNightMinutes } from '@/domain/attendance/night-minutes'
import { day, instantAt } from '@/domain/calendar/day'

const on = day('2026-11-24')
const at = (minuteOfDay: number) => instantAt(on, minuteOfDay)
const planned = (from: number, to: number, breakMinutes = 0) => ({
  plannedStartAt: at(from),
  plannedEndAt: at(to),
  breakMinutes,
})
const shift = (from: number, to: number, seen: readonly [number, number] | null) => ({
  ...planned(from, to),
  now: at(to + 600),
  events:
    seen === null
      ? []
      : ([
          { kind: 'checkIn', at: at(seen[0]) },
          { kind: 'checkOut', at: at(seen[1]) },
        ] as const),
})

it('is what lies between 22:00 and 06:00, to the minute', () => {
  expect(plannedNightMinutes(planned(480, 1_320))).toBe(0)
  expect(plannedNightMinutes(planned(480, 1_321))).toBe(1)
  expect(plannedNightMinutes(planned(360, 480))).toBe(0)
  expect(plannedNightMinutes(planned(359, 480))).toBe(1)
  expect(plannedNightMinutes(planned(1_200, 1_920))).toBe(480)
})

it('leaves out what of the break lies in the night', () => {
  expect(plannedNightMinutes(planned(1_320, 1_800, 60))).toBe(420)
  expect(plannedNightMinutes(planned(1_080, 1_440, 60))).toBe(120)
})

it('counts whom the events saw by the events: leaving before ten is no night', () => {
  expect(nightMinutes(shift(1_080, 1_560, [1_080, 1_320]), 0)).toBe(0)
  expect(nightMinutes(shift(1_080, 1_560, [1_080, 1_380]), 0)).toBe(60)
  expect(nightMinutes(shift(1_080, 1_560, [1_000, 1_700]), 0)).toBe(240)
})

it('counts whom nobody saw by the plan', () => {
  expect(nightMinutes(shift(1_080, 1_560, null), 0)).toBe(240)
})

it('goes on after the planned end as far as the employer confirms', () => {
  expect(nightMinutes(shift(840, 1_290, [840, 1_400]), 60)).toBe(30)
  expect(nightMinutes(shift(840, 1_290, [840, 1_290]), 0)).toBe(0)
})

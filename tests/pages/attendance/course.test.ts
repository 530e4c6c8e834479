/** The course of a day's work: what has happened, what waits, and that a missing scan costs no money. */
import { instant } from '@/domain/calendar/instant'
import { courseOf } from '@/pages/attendance/shift/course'
import type { CourseFacts } from '@/pages/attendance/shift/course'
import { shiftWith, wageWith } from '../sample'

const facts = (change: Partial<CourseFacts> = {}): CourseFacts => ({
  shift: shiftWith(),
  waiting: [],
  item: undefined,
  now: instant('2026-11-23T21:00:00.000Z'),
  ...change,
})

const stages = (course: CourseFacts) => courseOf(course).map(({ stage = 'done' }) => stage)

it('shows four stations before the work begins: arriving now, the rest to come', () => {
  expect(stages(facts())).toEqual(['now', 'next', 'next', 'next'])
})

it('says that an arrival is late only after the agreed beginning', () => {
  expect(stages(facts({ now: instant('2026-11-23T22:31:00.000Z') }))[0]).toBe('late')
})

it('shows an arrival that waits on the phone at its own time', () => {
  const event = {
    bookingId: 'booking:gig000000001:worker000001',
    kind: 'checkIn',
    code: 's:gig000000001:code',
    deviceAt: '2026-11-23T22:27:00.000Z',
    nonce: 'nonce0000001',
  } as const
  const [arrival] = courseOf(facts({ waiting: [{ key: 'k', event, problem: undefined }] }))
  expect(arrival).toMatchObject({ when: '6:27', stage: 'now' })
})

it('presumes the agreed end when nobody scanned out, and says that it costs nothing', () => {
  const shift = shiftWith({ state: 'presumed', checkInAt: '2026-11-23T22:27:00.000Z', presumed: true })
  const [, leaving, confirming] = courseOf(facts({ shift }))
  expect(leaving).toMatchObject({ when: '15:30', detail: expect.stringContaining('不少你的钱') })
  expect(confirming?.detail).toContain('就按这个数付')
})

it('ends a cancelled shift there, with the money for the way when there is any', () => {
  const shift = shiftWith({ state: 'cancelled' })
  expect(courseOf(facts({ shift }))).toHaveLength(1)
  expect(courseOf(facts({ shift, item: wageWith() }))).toHaveLength(2)
})

it('marks a wage that is not paid on its day as late', () => {
  const shift = shiftWith({
    state: 'confirmed',
    checkInAt: '2026-11-23T22:27:00.000Z',
    checkOutAt: '2026-11-24T07:30:00.000Z',
    confirmedMinutes: 480,
  })
  expect(stages(facts({ shift, item: wageWith({ late: 'overdue' }) }))).toEqual([
    'done',
    'done',
    'done',
    'late',
  ])
  expect(stages(facts({ shift, item: wageWith({ paidAt: '2026-11-24T07:41:00.000Z' }) }))).toEqual([
    'done',
    'done',
    'done',
    'done',
  ])
})

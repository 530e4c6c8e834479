/** Proves where an employer goes on with a crew. */
import { crewProgress, type MemberFacts, stageOf } from '@/domain/attendance/crew-progress'
import { instant, plusMinutes } from '@/domain/calendar/instant'

const endAt = instant('2026-11-24T08:00:00.000Z')
const member = (bookingId: string, change: Partial<MemberFacts> = {}): MemberFacts => ({
  bookingId,
  shiftState: 'arrived',
  siteState: 'working',
  plannedEndAt: endAt,
  releasesAt: plusMinutes(endAt, 240),
  objection: null,
  ...change,
})

it('waits for the employer as soon as the worker has left or the planned end has come', () => {
  const before = plusMinutes(endAt, -1)
  expect(stageOf(member('a'), before)).toBe('working')
  expect(stageOf(member('a', { siteState: 'left' }), before)).toBe('toConfirm')
  expect(stageOf(member('a'), endAt)).toBe('toConfirm')
  expect(stageOf(member('a', { shiftState: 'planned', siteState: 'absent' }), endAt)).toBe('toConfirm')
})

it('is done when it is decided, and open again while somebody objects', () => {
  const decided = member('a', { shiftState: 'confirmed', releasesAt: null })
  expect(stageOf(decided, endAt)).toBe('done')
  expect(stageOf({ ...decided, objection: 'raised' }, endAt)).toBe('objected')
  expect(stageOf({ ...decided, objection: 'conceded' }, endAt)).toBe('done')
  expect(stageOf(member('a', { shiftState: 'cancelled' }), endAt)).toBe('done')
})

it('goes on with whom silence decides first, and last with whom it does not', () => {
  const crew = [
    member('stopped', { releasesAt: null }),
    member('later'),
    member('sooner', { releasesAt: plusMinutes(endAt, 10) }),
    member('done', { shiftState: 'confirmed', releasesAt: null }),
  ]
  expect(crewProgress(crew, endAt)).toEqual({
    counts: { working: 0, toConfirm: 3, objected: 0, done: 1 },
    next: 'sooner',
    until: plusMinutes(endAt, 10),
  })
  expect(crewProgress(crew.slice(0, 1), endAt)).toMatchObject({ next: 'stopped', until: null })
})

it('has nobody to go on with when all are done', () => {
  const all = [member('a', { shiftState: 'confirmed' })]
  expect(crewProgress(all, endAt)).toMatchObject({ counts: { done: 1 }, next: null, until: null })
})

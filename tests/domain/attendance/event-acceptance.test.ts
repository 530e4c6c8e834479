/** Proves that events may come late and twice, within limits that are known on both sides. */
import fc from 'fast-check'
import { acceptEvent, eventsCloseAt, type ArrivingEvent } from '@/domain/attendance/event-acceptance'
import { plusMinutes } from '@/domain/calendar/instant'
import { isRefusal } from '@/domain/policy/refusal'
import { fixed } from '../fixed'
import { codeOf, granted } from '../refused'
import { at, event, planned } from './shift'

const arriving = (changed: Partial<ArrivingEvent>): ArrivingEvent => ({
  kind: 'checkIn',
  deviceAt: at(388),
  receivedAt: at(388),
  nonce: 'n1',
  ...changed,
})
const accept = (changed: Partial<ArrivingEvent>, known = [event('checkIn', 385)]) =>
  acceptEvent({ event: arriving(changed), known, ...planned })

describe('an event of arriving or leaving', () => {
  it('counts at the time of the phone, even when it is heard of hours later', () => {
    expect(granted(accept({ receivedAt: at(1_200) })).at(-1)).toMatchObject({ at: at(388), nonce: 'n1' })
  })

  it('never counts later than it was heard of', () => {
    expect(granted(accept({ deviceAt: at(398), receivedAt: at(390) })).at(-1)?.at).toBe(at(390))
  })

  it('that comes twice is there once', () => {
    const once = granted(accept({}))
    expect(acceptEvent({ event: arriving({ receivedAt: at(700) }), known: once, ...planned })).toBe(once)
  })

  it.each([
    ['a clock 10 minutes ahead', { deviceAt: at(400), receivedAt: at(390) }, ''],
    ['a clock 11 minutes ahead', { deviceAt: at(401), receivedAt: at(390) }, 'attendance.event.clock-ahead'],
    ['an hour early', { deviceAt: at(330), receivedAt: at(330) }, ''],
    ['61 minutes early', { deviceAt: at(329), receivedAt: at(329) }, 'attendance.event.too-early'],
    ['four hours after the end', { deviceAt: at(1_170), receivedAt: at(1_170) }, ''],
    ['a minute more', { deviceAt: at(1_171), receivedAt: at(1_171) }, 'attendance.event.too-late'],
    ['two days under way', { deviceAt: at(400), receivedAt: at(3_280) }, ''],
    [
      'two days and a minute under way',
      { deviceAt: at(400), receivedAt: at(3_281) },
      'attendance.event.too-old',
    ],
  ])('with %s is answered "%s"', (_what, changed, code) => {
    expect(codeOf(accept(changed))).toBe(code)
  })

  it('says by how many minutes it was beyond which limit', () => {
    expect(accept({ deviceAt: at(300), receivedAt: at(300) })).toMatchObject({
      facts: { minutes: 90, mostMinutes: 60 },
    })
  })

  it('ends up in the same list whatever the order of arriving', () => {
    const events = [390, 400, 500, 920, 930].map((minute, index) =>
      arriving({ deviceAt: at(minute), receivedAt: at(minute + index), nonce: `n${index}` }),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, ...events], { minLength: 10 }), (shuffled) => {
        const known = shuffled.reduce<ReturnType<typeof granted<readonly ReturnType<typeof event>[]>>>(
          (list, next) => granted(acceptEvent({ event: next, known: list, ...planned })),
          [],
        )
        expect(known.map(({ nonce }) => nonce).sort()).toEqual(['n0', 'n1', 'n2', 'n3', 'n4'])
      }),
      fixed(81, 50),
    )
  })

  it('can no longer come once four hours and two days have passed', () => {
    const closesAt = eventsCloseAt(planned.plannedEndAt)
    expect(closesAt).toBe(at(930 + 240 + 2_880))
    const last = { deviceAt: at(1_170), receivedAt: closesAt }
    expect(isRefusal(accept(last))).toBe(false)
    expect(isRefusal(accept({ ...last, receivedAt: plusMinutes(closesAt, 1) }))).toBe(true)
  })
})

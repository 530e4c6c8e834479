/** Proves that a missing scan never takes a minute from anybody. */
import { onSite } from '@/domain/attendance/presumed-hours'
import { at, event, planned } from './shift'

const site = (events: readonly ReturnType<typeof event>[], now: number) =>
  onSite({ events, ...planned, now: at(now) })

describe('who is on site', () => {
  it('is nobody without an event', () => {
    expect(site([], 1_000)).toEqual({
      state: 'absent',
      checkInAt: null,
      checkOutAt: null,
      from: null,
      to: null,
    })
  })

  it('works from checking in until now, while the shift lasts', () => {
    expect(site([event('checkIn', 395)], 600)).toMatchObject({ state: 'working', from: at(395), to: at(600) })
  })

  it('is presumed to have stayed until the planned end when there is no check-out', () => {
    expect(site([event('checkIn', 395)], 929)).toMatchObject({ state: 'working' })
    expect(site([event('checkIn', 395)], 930)).toMatchObject({ state: 'presumed', to: at(930) })
    expect(site([event('checkIn', 395)], 9_000)).toMatchObject({ state: 'presumed', to: at(930) })
  })

  it('is presumed to have started as planned when only the check-out is there', () => {
    expect(site([event('checkOut', 900)], 1_000)).toEqual({
      state: 'left',
      checkInAt: null,
      checkOutAt: at(900),
      from: at(390),
      to: at(900),
    })
  })

  it('counts the first check-in and the last check-out, in whatever order they were heard of', () => {
    const events = [
      event('checkOut', 700),
      event('checkIn', 720),
      event('checkOut', 930),
      event('checkIn', 390),
    ]
    expect(site(events, 1_000)).toMatchObject({ state: 'left', from: at(390), to: at(930) })
  })

  it('may leave in the minute of arriving', () => {
    expect(site([event('checkIn', 400), event('checkOut', 400)], 1_000)).toMatchObject({ state: 'left' })
  })

  it('does not count a check-out from before arriving', () => {
    expect(site([event('checkIn', 400), event('checkOut', 380)], 1_000)).toMatchObject({ state: 'presumed' })
  })

  it('arrived after the end has worked no time and is not sent into the past', () => {
    expect(site([event('checkIn', 940)], 1_000)).toMatchObject({ from: at(940), to: at(940) })
  })
})

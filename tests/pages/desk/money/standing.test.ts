/** The first line of the money desk: up to which day each side is closed, and since when it is not. */
import type { CloseRow } from '@/contract/closes'
import { day } from '@/domain/calendar/day'
import { noFen } from '@/domain/money/fen'
import { standingOf } from '@/pages/desk/money/standing'

const close = (on: string, changes: Partial<CloseRow> = {}): CloseRow => ({
  closeId: `close:book:${on}`,
  side: 'book',
  day: day(on),
  state: 'closed',
  problem: null,
  closedAt: `${on}T16:11:00.000Z`,
  count: 4,
  differenceFen: noFen,
  root: null,
  ...changes,
})

it('is closed to the newest day when nothing is open', () => {
  const closes = [close('2026-11-24'), close('2026-11-23')]
  expect(standingOf('book', { closes, openDays: [] })).toEqual({
    side: 'book',
    closedTo: '2026-11-24',
    open: null,
  })
})

it('is open from the oldest day that is not closed, however many came after it', () => {
  const openDays = [
    close('2026-11-24', { state: 'open', problem: 'differences:1' }),
    close('2026-11-22', { state: 'open', problem: 'unknown' }),
  ]
  const closes = [close('2026-11-23'), close('2026-11-21')]
  expect(standingOf('book', { closes, openDays })).toEqual({
    side: 'book',
    closedTo: '2026-11-21',
    open: { from: '2026-11-22', days: 2, problem: 'unknown', isCounting: false },
  })
})

it('does not raise its voice while a day is only being counted', () => {
  const openDays = [close('2026-11-24', { state: 'counting' })]
  expect(standingOf('book', { closes: [], openDays }).open).toMatchObject({ isCounting: true })
  const stuck = [close('2026-11-24', { state: 'counting', problem: 'notBegun' })]
  expect(standingOf('book', { closes: [], openDays: stuck }).open).toMatchObject({ isCounting: false })
})

it('tells the two sides apart', () => {
  const openDays = [close('2026-11-24', { side: 'channel', state: 'open' })]
  expect(standingOf('book', { closes: [], openDays })).toEqual({ side: 'book', closedTo: null, open: null })
  expect(standingOf('channel', { closes: [], openDays }).open).toMatchObject({ days: 1 })
})

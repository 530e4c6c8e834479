/** "My money" sorts wages by who must do something next; none is lost and none is shown twice. */
import type { ItemState, PayItemView } from '@/contract/wages'
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'
import { ladderOf } from '@/pages/home/money/late-card'
import { monthByDay, sortedMoney, undecidedWork } from '@/pages/home/money/sorted-money'
import { gigWith, shiftWith, wageWith } from '../sample'

const states: readonly ItemState[] = [
  'unfunded',
  'held',
  'accrued',
  'paying',
  'waitingForTap',
  'paid',
  'recorded',
  'signed',
  'failed',
  'withdrawn',
]

const statesOf = (items: readonly PayItemView[]) => items.map(({ state }) => state)
const each = (change: Partial<PayItemView> = {}) =>
  states.map((state) => wageWith({ itemId: `item:${state}`, state, ...change }))

it('puts what waits for the worker first, what others must do next, what has ended last', () => {
  const money = sortedMoney(each())
  expect(statesOf(money.mine)).toEqual(['waitingForTap', 'recorded'])
  expect(statesOf(money.coming)).toEqual(['unfunded', 'held', 'accrued', 'paying', 'failed'])
  expect(statesOf(money.arrived)).toEqual(['paid', 'signed', 'withdrawn'])
  expect(money.late).toEqual([])
})

it('shows what is late by others apart from what is in time, and never what the worker can end by a tap', () => {
  const money = sortedMoney(each({ late: 'overdue', lateBecause: 'employer' }))
  expect(statesOf(money.late)).toEqual(['unfunded', 'held', 'accrued', 'paying', 'failed'])
  expect(statesOf(money.mine)).toEqual(['waitingForTap', 'recorded'])
})

it('asks the worker to put right only what a worker can', () => {
  const failed = (failedBecause: PayItemView['failedBecause']) =>
    sortedMoney([wageWith({ state: 'failed', failedBecause })])
  expect(failed('nameDiffers').mine).toHaveLength(1)
  expect(failed('ours').mine).toHaveLength(0)
  expect(failed('ours').coming).toHaveLength(1)
})

const evening = instant('2026-11-24T08:00:00.000Z')
const undecided = (change: Parameters<typeof shiftWith>[0]) =>
  undecidedWork([{ shift: shiftWith(change), gig: gigWith() }], evening)

it('counts down the hours of work that is over and that nobody has decided', () => {
  const came = { checkInAt: '2026-11-23T22:20:00.000Z' }
  expect(undecided({ ...came })).toHaveLength(1)
  expect(undecided({ ...came, confirmedMinutes: 480 })).toHaveLength(0)
  expect(undecided({ ...came, state: 'cancelled' })).toHaveLength(0)
  expect(undecided({ ...came, plannedEndAt: '2026-11-24T09:00:00.000Z' })).toHaveLength(0)
  expect(undecided({})).toHaveLength(0)
})

it('sums what arrived by Beijing day, and leaves other months out', () => {
  const paid = (paidAt: string | null, sum: number) => wageWith({ paidAt, grossFen: fen(sum) })
  const items = [
    paid('2026-11-23T16:30:00.000Z', 100),
    paid('2026-11-24T01:00:00.000Z', 200),
    paid('2026-11-20T01:00:00.000Z', 50),
    paid('2026-10-31T01:00:00.000Z', 9_999),
    paid(null, 7),
  ]
  expect(monthByDay(items, day('2026-11-24'))).toEqual([
    { on: '2026-11-24', amountFen: 300, count: 2 },
    { on: '2026-11-20', amountFen: 50, count: 1 },
  ])
})

it('shows the steps of lateness with their days, and the closing of posting only to who caused it', () => {
  const late = wageWith({ dueOn: day('2026-11-20'), late: 'overdue', lateBecause: 'employer' })
  const ladder = ladderOf(late, evening)
  expect(ladder.map(({ stage }) => stage)).toEqual(['done', 'done', 'done', 'next'])
  expect(ladder[0]?.when).toBe('11-21 0:00')
  expect(ladderOf({ ...late, lateBecause: 'platform' }, evening)).toHaveLength(3)
})

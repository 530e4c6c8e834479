/** The road of a wage shows real steps, and exactly one that somebody is at, until it has ended. */
import type { ItemState } from '@/contract/wages'
import { day } from '@/domain/calendar/day'
import { instant } from '@/domain/calendar/instant'
import type { FundsModel } from '@/domain/money/rail'
import { fundsModels } from '@/domain/money/rail'
import { roadOf } from '@/pages/wages/pay-slip/road'
import { wageWith } from '../sample'

const at = instant('2026-11-24T10:00:00.000Z')
const states: readonly ItemState[] = [
  'unfunded',
  'held',
  'accrued',
  'paying',
  'waitingForTap',
  'recorded',
  'failed',
]

const road = (state: ItemState, fundsModel: FundsModel = 'reference') =>
  roadOf(
    {
      fundsModel,
      item: wageWith({
        state,
        tapBefore: state === 'waitingForTap' ? '2026-11-25T10:00:00.000Z' : null,
        paidAt: state === 'paid' || state === 'signed' ? '2026-11-24T09:00:00.000Z' : null,
        failedBecause: state === 'failed' ? 'nameDiffers' : null,
      }),
    },
    at,
  )

const open = (state: ItemState, fundsModel: FundsModel) =>
  road(state, fundsModel).filter(({ stage }) => stage === 'now' || stage === 'late')

it.each(fundsModels)('has one open step on the rail %s while the wage is under way', (fundsModel) => {
  const possible = states.filter((state) => (fundsModel === 'recorded') === (state === 'recorded'))
  for (const state of [...possible, 'held' as const]) {
    expect({ state, open: open(state, fundsModel).length }).toEqual({ state, open: 1 })
  }
})

it.each(['paid', 'signed', 'withdrawn'] as const)('has none left when the wage is %s', (state) => {
  const fundsModel = state === 'signed' ? 'recorded' : 'reference'
  expect(road(state, fundsModel).every(({ stage = 'done' }) => stage === 'done')).toBe(true)
})

it('never says "sent" before the money is there, nor "arrived" before it is', () => {
  const said = (state: ItemState) => road(state).map(({ what }) => what)
  expect(said('unfunded')).toContain('工资雇主还没存进来')
  expect(said('unfunded')).not.toContain('发到微信了')
  expect(said('waitingForTap')).toContain('发到微信了')
  expect(said('waitingForTap')).not.toContain('到账了')
  expect(said('paid')).toContain('到账了')
})

it('says until when a tap is awaited, and what to put right after a failure', () => {
  expect(road('waitingForTap').map(({ detail }) => detail)).toContain(
    '明天 18:00 前没点会退回来，再点一次就重新发。',
  )
  expect(road('failed').find(({ stage }) => stage === 'late')?.detail).toMatch(/名字不一样/)
})

it('marks what holds a late wage up', () => {
  const item = wageWith({ state: 'unfunded', late: 'overdue', dueOn: day('2026-11-20') })
  expect(roadOf({ item, fundsModel: 'reference' }, at).map(({ stage }) => stage)).toContain('late')
})

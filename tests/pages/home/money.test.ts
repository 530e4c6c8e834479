/** "My money" sorts wages by who must do something next; none is lost and none is shown twice. */
import type { ItemState, PayItemView } from '@/contract/wages'
import { sortedMoney } from '@/pages/home/money/use-money'
import { wageWith } from '../sample'

const states: readonly ItemState[] = [
  'unfunded',
  'accrued',
  'paying',
  'waitingForTap',
  'paid',
  'recorded',
  'signed',
  'failed',
]

const statesOf = (items: readonly PayItemView[]) => items.map(({ state }) => state)

it('puts what waits for the worker first, what others must do next, what has arrived last', () => {
  const money = sortedMoney(states.map((state) => wageWith({ itemId: `item:${state}`, state })))
  expect(statesOf(money.mine)).toEqual(['waitingForTap', 'recorded'])
  expect(statesOf(money.underWay)).toEqual(['unfunded', 'accrued', 'paying', 'failed'])
  expect(statesOf(money.arrived)).toEqual(['paid', 'signed'])
})

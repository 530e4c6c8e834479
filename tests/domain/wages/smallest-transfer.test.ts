/** Proves from which amount on WeChat transfers. */
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { isTransferable } from '@/domain/wages/smallest-transfer'

it.each([
  [9, false],
  [10, true],
])('of %i fen it is %s that they are transferred', (amountFen, expected) => {
  expect(isTransferable(fen(amountFen), day('2026-11-24'))).toBe(expected)
})

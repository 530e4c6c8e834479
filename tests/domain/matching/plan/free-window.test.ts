/** Proves which hours "free in the morning" and the others mean. */
import { freeWindows, spanOf } from '@/domain/matching/plan/free-window'

it('lets the halves overlap at noon, because shifts do, and the whole day hold both', () => {
  expect(freeWindows).toEqual(['day', 'morning', 'afternoon'])
  expect(spanOf('morning')).toEqual({ from: 0, to: 780 })
  expect(spanOf('afternoon')).toEqual({ from: 720, to: 1_440 })
})

it('lets who is free all day work into the night, until noon of the next day', () => {
  expect(spanOf('day')).toEqual({ from: 0, to: 2_160 })
})

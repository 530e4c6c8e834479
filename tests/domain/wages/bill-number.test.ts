/** A bill number leads to its wage, and no two attempts share one. */
import fc from 'fast-check'
import { billNumber, itemIdOfBill } from '@/domain/wages/bill-number'

const id = fc.stringMatching(/^[0-9a-hjkmnp-z]{12}$/)
const kind = fc.oneof(
  fc.constantFrom('base', 'disputed', 'callOut'),
  fc.integer({ min: 1, max: 99 }).map((count) => `bonus${count}`),
)
const item = fc.tuple(id, id, kind).map(([gigId, workerId, of]) => `item:${gigId}:${workerId}:${of}`)
const attempt = fc.integer({ min: 1, max: 99 })

it('leads back to the item it pays', () => {
  fc.assert(fc.property(item, attempt, (of, number) => itemIdOfBill(billNumber(of, number)) === of))
})

it('is what WeChat takes: at most 32 letters and digits', () => {
  fc.assert(fc.property(item, attempt, (of, number) => /^[0-9A-Za-z]{1,32}$/.test(billNumber(of, number))))
})

it('differs wherever item or attempt differ', () => {
  const one = fc.tuple(item, attempt)
  fc.assert(
    fc.property(one, one, (left, right) => {
      expect(billNumber(...left) === billNumber(...right)).toBe(left.join() === right.join())
    }),
  )
})

it.each(['', 'x', '73rn8bdqaa4vnq6mtzzqy4atB', '73rn8bdqaa4vnq6mtzzqy4atZN1'])(
  'knows that %p is none of ours',
  (number) => {
    expect(itemIdOfBill(number)).toBeNull()
  },
)

it.each([
  ['order:73rn8bdqaa4v:1', 1],
  ['item:73rn8bdqaa4v:nq6mtzzqy4at:base', 0],
  ['item:73rn8bdqaa4v:nq6mtzzqy4at:base', 100],
])('gives no number to %s, attempt %d', (of, number) => {
  expect(() => billNumber(of, number)).toThrow()
})

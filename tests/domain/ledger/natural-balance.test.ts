/** Balances as a bookkeeper reads them, and what a correction would make of them. */
import fc from 'fast-check'
import { naturalAfter, naturalFen } from '@/domain/ledger/natural-balance'
import { fen, noFen } from '@/domain/money/fen'

it('shows what is in the bank and what is owed both as more than nothing', () => {
  expect(naturalFen('wx:operation', fen(-10_000))).toBe(10_000)
  expect(naturalFen('fee:channel', fen(-6))).toBe(6)
  expect(naturalFen('escrow:g1', fen(10_000))).toBe(10_000)
  expect(naturalFen('outside:float', fen(10_000))).toBe(10_000)
})

it('adds money that comes from outside to the account and to what was put in', () => {
  const postings = [{ from: 'wx:basic', to: 'outside:float', amountFen: fen(500) }] as const
  expect(naturalAfter('wx:basic', fen(100), postings)).toBe(600)
  expect(naturalAfter('outside:float', noFen, postings)).toBe(500)
  expect(naturalAfter('bank', fen(7), postings)).toBe(7)
})

it('leaves an account as it was when money comes and goes', () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 }).map(fen)
  fc.assert(
    fc.property(amount, amount, (before, moved) => {
      const there = { from: 'wx:basic', to: 'wx:operation', amountFen: moved } as const
      const back = { from: 'wx:operation', to: 'wx:basic', amountFen: moved } as const
      expect(naturalAfter('wx:basic', before, [there, back])).toBe(before)
    }),
    { seed: 3 },
  )
})

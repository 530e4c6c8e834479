/** A correction while it is written: sums without floating point, accounts that exist, what is missing. */
import { correctionWords as words } from '@/copy/zh/desk-books'
import {
  accountOf,
  emptyPosting,
  fenOfYuan,
  postingMissing,
  postingOf,
} from '@/pages/desk/money/correction-draft'

it('reads yuan as whole fen and nothing else', () => {
  expect(fenOfYuan('12.5')).toBe(1_250)
  expect(fenOfYuan('0.01')).toBe(1)
  expect(fenOfYuan('100000')).toBe(10_000_000)
  expect(fenOfYuan(' 8 ')).toBe(800)
  for (const wrong of ['', '0', '0.00', '100000.01', '1.005', '-3', '1,000', 'abc', '.5']) {
    expect(fenOfYuan(wrong)).toBeUndefined()
  }
  expect(fenOfYuan('1000000', 10_000_000_000)).toBe(100_000_000)
})

it('names accounts of the house by themselves, and one of many only with its number', () => {
  expect(accountOf({ kind: 'wx:basic', number: '' })).toBe('wx:basic')
  expect(accountOf({ kind: 'escrow', number: ' 3kq8w2mp5xza ' })).toBe('escrow:3kq8w2mp5xza')
  expect(accountOf({ kind: 'escrow', number: '' })).toBeUndefined()
  expect(accountOf({ kind: 'escrow', number: '号 1' })).toBeUndefined()
})

it('asks for one thing after the other until it is a posting', () => {
  const [from, to] = [
    { kind: 'bank', number: '' },
    { kind: 'fee:channel', number: '' },
  ]
  expect(postingMissing(emptyPosting)).toBe(words.accountMissing)
  expect(postingMissing({ ...emptyPosting, from, to: { kind: 'escrow', number: '' } })).toBe(
    words.numberMissing,
  )
  expect(postingMissing({ from, to: from, yuanText: '1' })).toBe(words.same)
  expect(postingOf({ from, to: from, yuanText: '1' })).toBeUndefined()
  expect(postingMissing({ from, to, yuanText: '1.234' })).toBe(words.amountWrong)
  expect(postingMissing({ from, to, yuanText: '1.23' })).toBeUndefined()
  expect(postingOf({ from, to, yuanText: '1.23' })).toEqual({
    from: 'bank',
    to: 'fee:channel',
    amountFen: 123,
  })
})

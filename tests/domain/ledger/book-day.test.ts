/** Proves that a day of the book adds up page by page as it does at once, and lists what is on its way. */
import fc from 'fast-check'
import { rebuildBalances, sumOfBalances } from '@/domain/ledger/apply-entry'
import { bookFenOf, differenceOf, openBookDay, sumKeyOf, withEntries } from '@/domain/ledger/book-day'
import { fen } from '@/domain/money/fen'
import { plusDays } from '@/domain/calendar/day'
import { fixed } from '../fixed'
import { story } from './events'

const [opening] = story
if (!opening) throw new Error('the story has a beginning')
const today = opening.day
const ofToday = story.filter((entry) => entry.day === today)
const ofTomorrow = story.filter((entry) => entry.day === plusDays(today, 1))

it('comes to the same, however it is cut into pages', () => {
  const whole = withEntries(openBookDay(today), ofToday)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), (size) => {
      let paged = openBookDay(today)
      for (let index = 0; index < ofToday.length; index += size) {
        paged = withEntries(paged, ofToday.slice(index, index + size))
      }
      expect(paged).toEqual(whole)
    }),
    fixed(73, 20),
  )
})

it('is zero, and what went in and out of each sum is told', () => {
  const closed = withEntries(openBookDay(today), ofToday)
  expect(differenceOf(closed)).toBe(0)
  expect(closed.entries).toBe(ofToday.length)
  expect(closed.sums['wx:basic']).toEqual({ outFen: 40_000, inFen: 10_240, balanceFen: -29_760 })
  expect(bookFenOf(closed, 'wx:basic')).toBe(29_760)
  expect(bookFenOf(closed, 'bank')).toBe(0)
  expect(sumOfBalances(rebuildBalances(ofToday))).toBe(0)
})

it('lists by midnight what must drain and has not, since when, and forgets it once it has', () => {
  const tonight = withEntries(openBookDay(today), ofToday)
  expect(Object.values(tonight.underWay)).toEqual([
    { account: 'inflight:B2', amountFen: 12_000, since: story[7]?.at },
  ])
  const morning = openBookDay(plusDays(today, 1), tonight)
  expect(morning).toMatchObject({ entries: 0, underWay: tonight.underWay })
  expect(morning.sums['wx:basic']).toEqual({ outFen: 0, inFen: 0, balanceFen: -29_760 })
  expect(withEntries(morning, ofTomorrow).underWay).toEqual({})
})

it('does not close over a sum that was tampered with', () => {
  const closed = withEntries(openBookDay(today), ofToday)
  const sum = closed.sums.escrow
  if (!sum) throw new Error('there is an escrow')
  const tampered = { ...closed, sums: { ...closed.sums, escrow: { ...sum, balanceFen: fen(1) } } }
  expect(differenceOf(tampered)).toBe(1)
})

it('sums the accounts of single things by family, and keeps those of the house apart', () => {
  expect(sumKeyOf('escrow:g1')).toBe('escrow')
  expect(sumKeyOf('suspense:L1')).toBe('suspense')
  expect(sumKeyOf('recovery:i1')).toBe('recovery')
  expect(sumKeyOf('wx:fees')).toBe('wx:fees')
  expect(sumKeyOf('tax:iit')).toBe('tax:iit')
})

it('takes no entry of another day, and follows no later one', () => {
  const [stranger] = ofTomorrow
  if (!stranger) throw new Error('the story goes on')
  expect(() => withEntries(openBookDay(today), [stranger])).toThrow('belongs to')
  expect(() => openBookDay(today, openBookDay(plusDays(today, 1)))).toThrow('follows an earlier one')
})

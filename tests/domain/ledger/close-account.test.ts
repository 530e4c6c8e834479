/**
 * Proves that random days close at 0.00, and that a planted fault is named: exactly it, and nothing else.
 */
import fc from 'fast-check'
import { day, instantAt } from '@/domain/calendar/day'
import { cleared, closeAccount } from '@/domain/ledger/close-account'
import { rebuildBalances, sumOfBalances } from '@/domain/ledger/apply-entry'
import { fen } from '@/domain/money/fen'
import { keyOf } from '@/domain/ledger/movements'
import { fixed } from '../fixed'
import { addFloat, closeDays, type ClosedDay, type Gig, line, play, type World } from './channel'

const first = day('2026-11-23')
const gigs = fc.array(
  fc.record({
    amountFen: fc.integer({ min: 200, max: 60_000 }),
    minute: fc.integer({ min: 0, max: 3 * 1_440 - 1 }),
    heardAfter: fc.constantFrom(0, 1, 90),
    tapAfter: fc.constantFrom(1, 30, 1_400),
    succeeds: fc.boolean(),
    refundFen: fc.constantFrom(0, 100),
    refundAfter: fc.constantFrom(1, 500),
    timing: fc.constantFrom('lock' as const, 'success' as const),
  }),
  { minLength: 2, maxLength: 12 },
)

function worldOf(list: readonly (Omit<Gig, 'number' | 'paidAt'> & { readonly minute: number })[]): World {
  const world: World = { entries: [], lines: [] }
  addFloat(world, 10_000_000, instantAt(first, 0))
  list.forEach((gig, number) => play(world, { ...gig, number, paidAt: instantAt(first, gig.minute) }))
  return world
}

const differencesOf = (days: readonly ClosedDay[]) =>
  days.flatMap(({ accounts }) => Object.values(accounts).flatMap(({ differences }) => differences))
const unbalanced = (days: readonly ClosedDay[]) =>
  days.flatMap(({ accounts }) => Object.values(accounts).filter(({ differenceFen }) => differenceFen !== 0))

/** Enough days for everything to end, its line to come, and the fees of the last day to be booked. */
const days = 8

const noEvidence = {
  entries: new Map(),
  setAside: new Map(),
  suspensesOf: () => [],
  timingDays: 1,
  missingBills: [],
  isBalanceAssumed: false,
}

it('closes random days at 0.00 with nothing left open in the end', () => {
  fc.assert(
    fc.property(gigs, (list) => {
      const world = worldOf(list)
      const closes = closeDays(world, first, days)
      expect(differencesOf(closes)).toEqual([])
      expect(unbalanced(closes)).toEqual([])
      expect(closes.map(({ bookDifferenceFen }) => bookDifferenceFen)).toEqual(closes.map(() => 0))
      const last = closes.at(-1)
      expect(Object.values(last?.accounts ?? {}).flatMap(({ open }) => open)).toEqual([])
      expect(last?.book.underWay).toEqual({})
    }),
    fixed(71, 150),
  )
})

const faults = ['lineMissing', 'lineExtra', 'oneFen', 'entryMissing', 'lineTwice'] as const

it('names exactly the fault that was planted, and sets it aside so that the day still adds up', () => {
  fc.assert(
    fc.property(gigs, fc.constantFrom(...faults), fc.nat(), (list, fault, at) => {
      const world = worldOf(list)
      const payments = world.lines.filter(({ kind }) => kind === 'payment')
      const hit = payments[at % payments.length]
      if (!hit) throw new Error('every world has a payment')
      const index = world.lines.indexOf(hit)
      const expected = { key: keyOf(hit), amountFen: fen(-hit.amountFen) }
      if (fault === 'lineMissing') world.lines.splice(index, 1)
      if (fault === 'lineExtra') {
        world.lines.push(line('payment', 'stranger', hit))
        Object.assign(expected, { key: 'wx:basic.payment.stranger', amountFen: hit.amountFen })
      }
      if (fault === 'oneFen') {
        world.lines[index] = { ...hit, amountFen: fen(hit.amountFen + 1) }
        Object.assign(expected, { amountFen: 1 })
      }
      if (fault === 'entryMissing') {
        const [entry] = world.entries.filter(({ id }) => id === `pay:${hit.reference}`)
        if (entry) world.entries.splice(world.entries.indexOf(entry), 1)
        Object.assign(expected, { amountFen: hit.amountFen })
      }
      if (fault === 'lineTwice') {
        world.lines.push({ ...hit, flowNumber: 'again' })
        Object.assign(expected, { amountFen: hit.amountFen })
      }
      const closes = closeDays(world, first, days)
      expect(differencesOf(closes).map(({ key, amountFen }) => ({ key, amountFen }))).toEqual([expected])
      expect(unbalanced(closes)).toEqual([])
      expect(sumOfBalances(rebuildBalances(world.entries))).toBe(0)
    }),
    fixed(72, 200),
  )
})

it('sees two orders of one amount whose references were exchanged, which amounts alone would not show', () => {
  const twin = { amountFen: 17_500, heardAfter: 1, tapAfter: 1, succeeds: true, refundFen: 0, refundAfter: 1 }
  const world = worldOf([
    { ...twin, minute: 600, timing: 'lock' },
    { ...twin, minute: 610, timing: 'lock' },
  ])
  const index = world.lines.findIndex(({ kind, reference }) => kind === 'payment' && reference === 'g1-1')
  const swapped = world.lines[index]
  if (swapped) world.lines[index] = { ...swapped, reference: 'somebody-else' }
  const found = differencesOf(closeDays(world, first, days)).map(({ key, kind }) => [key, kind])
  expect(found).toEqual([
    ['wx:basic.payment.somebody-else', 'lineWithoutEntry'],
    ['wx:basic.payment.g1-1', 'entryWithoutLine'],
  ])
})

it('takes back what it set aside when the book hears of the payment days later', () => {
  const world = worldOf([
    {
      amountFen: 500,
      minute: 100,
      heardAfter: 2 * 1_440,
      tapAfter: 1,
      succeeds: true,
      refundFen: 0,
      refundAfter: 1,
      timing: 'lock',
    },
  ])
  const closes = closeDays(world, first, days)
  expect(differencesOf(closes)).toMatchObject([{ key: 'wx:basic.payment.g0-1', kind: 'lineWithoutEntry' }])
  expect(closes.flatMap(({ accounts }) => accounts['wx:basic']?.cleared ?? [])).toEqual([
    'wx:basic.payment.g0-1.2026-11-23',
  ])
  expect(unbalanced(closes)).toEqual([])
  expect(closes.at(-1)?.book.underWay).toEqual({})
})

it('does not close an account whose balances do not follow from the lines', () => {
  const empty = { ...noEvidence, day: first }
  const close = closeAccount(
    {
      day: first,
      account: 'wx:basic',
      carried: [],
      lines: [],
      booked: [],
      bookFen: fen(100),
      billFen: fen(99),
      at: instantAt(first, 2_045),
    },
    empty,
  )
  expect(close).toMatchObject({ differenceFen: 1, open: [], entries: [] })
})

it('books the first balance of an account as the bill has it', () => {
  const opening = line('opening', 'wx:operation', {
    amountFen: 700,
    at: instantAt(first, 0),
    account: 'wx:operation',
  })
  const empty = { ...noEvidence, day: first }
  const close = closeAccount(
    {
      day: first,
      account: 'wx:operation',
      carried: [],
      lines: [opening],
      booked: [],
      bookFen: fen(0),
      billFen: fen(700),
      at: instantAt(first, 2_045),
    },
    empty,
  )
  expect(close.entries).toMatchObject([
    { id: 'open:wx:operation', postings: [{ from: 'wx:operation', to: 'outside:float', amountFen: 700 }] },
  ])
  expect(close).toMatchObject({ differenceFen: 0, differences: [] })
})

it('clears to where an officer says that it belongs', () => {
  const entry = cleared({
    lineId: 'L',
    amountFen: fen(-5),
    belongsTo: 'fee:channel',
    at: instantAt(first, 0),
  })
  expect(entry.postings).toEqual([{ from: 'fee:channel', to: 'suspense:L', amountFen: 5 }])
})

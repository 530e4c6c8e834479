/** Proves that an event told many times, in any order, is booked once, and that the book closes. */
import fc from 'fast-check'
import { paymentReceived } from '@/domain/ledger/entries'
import type { Entry } from '@/domain/ledger/entry'
import { book, emptyJournal, type Journal, linesOf, sealedText, trialBalance } from '@/domain/ledger/journal'
import { fen } from '@/domain/money/fen'
import { isRefusal } from '@/domain/policy/refusal'
import { instant } from '@/domain/calendar/instant'
import { fixed } from '../fixed'
import { story } from './events'

const at = instant('2026-11-24T01:00:00.000Z')
const payment = (amountFen: number) =>
  paymentReceived({ gigId: 'g', orderNumber: 'O', transactionId: 'T', amountFen: fen(amountFen), at })

/**
 * Books what can be booked, and tries the rest again until nothing more fits: events arrive in any order.
 */
function bookAll(told: readonly Entry[]): Journal {
  let journal = emptyJournal
  let waiting = told
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length
    waiting = waiting.filter((entry) => {
      const next = book(journal, entry)
      if (isRefusal(next)) return true
      journal = next
      return false
    })
  }
  return journal
}

describe('the journal', () => {
  it('books a payment once when WeChat notifies three times', () => {
    const journal = bookAll([payment(100), payment(100), payment(100)])
    expect(journal.entries.size).toBe(1)
    expect(journal.balances.get('escrow:g')).toBe(100)
  })

  it('stops the program when the same event comes back with another amount', () => {
    const journal = bookAll([payment(100)])
    expect(() => book(journal, payment(101))).toThrow('when first booked')
  })

  it('refuses what is held and stays as it was', () => {
    const journal = bookAll(story.slice(0, 4))
    const out = story[5] ?? payment(1)
    expect(book(journal, out, new Set(['payable:item-1']))).toMatchObject({ code: 'wages.account.held' })
    expect(journal.entries.size).toBe(4)
  })

  it('ends the same whatever the order and number of tellings', () => {
    // A second bill number is opened only after the first is booked as failed: that pair has one order.
    const events = story.filter(({ reference }) => reference !== 'B2')
    const expected = bookAll(events)
    const tellings = fc
      .array(fc.constantFrom(...events), { maxLength: 20 })
      .chain((more) => fc.shuffledSubarray([...events, ...more], { minLength: events.length + more.length }))
    fc.assert(
      fc.property(tellings, (told) => {
        const journal = bookAll(told)
        expect(journal.entries.size).toBe(events.length)
        expect([...journal.balances].sort()).toEqual([...expected.balances].sort())
      }),
      fixed(42, 300),
    )
  })
})

describe('the close', () => {
  it('is zero after a whole story, with nothing on its way', () => {
    expect(trialBalance(bookAll(story).balances)).toEqual({ differenceFen: 0, underWay: [], closes: true })
  })

  it('lists what is on its way while a transfer waits for the worker', () => {
    expect(trialBalance(bookAll(story.slice(0, 6)).balances)).toEqual({
      differenceFen: 0,
      underWay: [{ account: 'inflight:B1', amountFen: 18_000 }],
      closes: true,
    })
  })

  it('does not close when a balance was tampered with', () => {
    const tampered = new Map(bookAll(story).balances).set('escrow:gig-1', fen(1))
    expect(trialBalance(tampered)).toMatchObject({ differenceFen: 1, closes: false })
  })
})

describe('the text of an entry', () => {
  it('changes with every fact of it, while its lines are only what it moves', () => {
    const entry = payment(100)
    expect(linesOf(entry)).toBe('[{"amountFen":100,"from":"wx:basic","to":"escrow:g"}]')
    expect(sealedText({ ...entry, reference: 'other' })).not.toBe(sealedText(entry))
    expect(linesOf({ ...entry, reference: 'other' })).toBe(linesOf(entry))
  })
})

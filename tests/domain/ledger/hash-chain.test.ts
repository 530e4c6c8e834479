/** Proves that a change, a loss or an exchange of any one entry, or of any one seal, is found. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { paymentReceived } from '@/domain/ledger/entries'
import type { Entry } from '@/domain/ledger/entry'
import {
  entriesPerSeal,
  firstRoot,
  type Hash,
  type Seal,
  sealEntries,
  unsealedOf,
  verifyChain,
} from '@/domain/ledger/hash-chain'
import { fen } from '@/domain/money/fen'
import { fixed } from '../fixed'

const hash: Hash = (text) => createHash('sha256').update(text).digest('hex')
const begins = instant('2026-11-24T01:00:00.000Z')
const payment = (number: number): Entry =>
  paymentReceived({
    gigId: 'g',
    orderNumber: `O${number}`,
    transactionId: `T${number}`,
    amountFen: fen(100 + number),
    at: plusMinutes(begins, number),
  })
const entries = Array.from({ length: 40 }, (_, index) => payment(index))

/** Seals a few at a time, as a timer does. */
function chainOf(list: readonly Entry[], perTick = 7): readonly Seal[] {
  const seals: Seal[] = []
  for (let index = 0; index < list.length; index += perTick) {
    const next = list.slice(index, index + perTick)
    seals.push(...sealEntries({ entries: next, last: seals.at(-1), at: plusMinutes(begins, 60) }, hash))
  }
  return seals
}

const seals = chainOf(entries)
const without = <T>(list: readonly T[], index: number) => list.filter((_, other) => other !== index)
const replaced = <T>(list: readonly T[], index: number, value: T) =>
  list.map((old, other) => (other === index ? value : old))

it('finds nothing in a book that nobody has touched', () => {
  expect(verifyChain({ seals, entries }, hash)).toEqual([])
  expect(seals[0]?.previousRoot).toBe(firstRoot)
})

it.each(entries.map((_, index) => index))('finds a change of any fact of entry %i', (index) => {
  const entry = entries[index] ?? payment(0)
  const changes: readonly Entry[] = [
    { ...entry, reference: 'another' },
    { ...entry, at: plusMinutes(entry.at, 1) },
    { ...entry, kind: 'floatAdded' },
    { ...entry, postings: entry.postings.map((posting) => ({ ...posting, amountFen: fen(1) })) },
    { ...entry, postings: entry.postings.map((posting) => ({ ...posting, to: 'escrow:other' as const })) },
  ]
  for (const changed of changes) {
    expect(verifyChain({ seals, entries: replaced(entries, index, changed) }, hash)).toMatchObject([
      { flaw: 'entryChanged', entryId: entry.id },
    ])
  }
})

it.each(entries.map((_, index) => index))('finds that entry %i is gone', (index) => {
  expect(verifyChain({ seals, entries: without(entries, index) }, hash)).toMatchObject([
    { flaw: 'entryMissing', entryId: entries[index]?.id },
  ])
})

it('finds any two entries whose contents were exchanged', () => {
  const [a, b] = [entries[3], entries[30]]
  if (!a || !b) throw new Error('the story has forty entries')
  const swapped = entries.map((entry) => {
    if (entry === a) return { ...b, id: a.id }
    return entry === b ? { ...a, id: b.id } : entry
  })
  expect(verifyChain({ seals, entries: swapped }, hash).map(({ flaw }) => flaw)).toEqual([
    'entryChanged',
    'entryChanged',
  ])
})

it('finds an entry that was slipped in', () => {
  const slipped = { ...payment(0), id: 'pay:slipped' }
  expect(verifyChain({ seals, entries: [...entries, slipped] }, hash)).toEqual([
    { flaw: 'entryUnsealed', seal: 0, entryId: 'pay:slipped' },
  ])
})

it('finds a seal that is gone, out of order, or written anew with its entry', () => {
  const last = seals.length - 1
  for (let index = 0; index < last; index += 1) {
    expect(verifyChain({ seals: without(seals, index), entries }, hash)).not.toEqual([])
    const [one, other] = [seals[index], seals[last]]
    if (!one || !other) throw new Error('there are several seals')
    const exchanged = replaced(replaced(seals, index, other), last, one)
    expect(verifyChain({ seals: exchanged, entries }, hash)).not.toEqual([])
  }
  const changed = { ...payment(0), reference: 'forged' }
  const forgedSeal = sealEntries(
    { entries: [changed, ...entries.slice(1, 7)], last: undefined, at: plusMinutes(begins, 60) },
    hash,
  )
  const forged = { seals: [...forgedSeal, ...seals.slice(1)], entries: replaced(entries, 0, changed) }
  expect(verifyChain(forged, hash)).toEqual([{ flaw: 'sealChanged', seal: 2, entryId: null }])
})

it('seals a straggler later and names it', () => {
  const late = payment(5)
  const first = sealEntries({ entries: without(entries, 5), last: undefined, at: begins }, hash)
  expect(unsealedOf(entries, first)).toEqual([late])
  const second = sealEntries({ entries: [late], last: first.at(-1), at: begins }, hash)
  expect(second).toMatchObject([{ number: 2, stragglers: [late.id], from: late.at, through: late.at }])
  expect(verifyChain({ seals: [...first, ...second], entries }, hash)).toEqual([])
})

it('keeps every seal small, however many entries wait', () => {
  const many = Array.from({ length: entriesPerSeal * 2 + 1 }, (_, index) => payment(index))
  const waiting = sealEntries({ entries: many, last: undefined, at: begins }, hash)
  expect(waiting.map((seal) => seal.entries.length)).toEqual([entriesPerSeal, entriesPerSeal, 1])
  expect(waiting.map(({ number }) => number)).toEqual([1, 2, 3])
  expect(verifyChain({ seals: waiting, entries: many }, hash)).toEqual([])
})

it('has the same root only for the same entries in the same seals', () => {
  const sizes = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(sizes, sizes, (one, other) => {
      const roots = [one, other].map((size) => chainOf(entries, size).at(-1)?.root)
      expect(roots[0] === roots[1]).toBe(chainOf(entries, one).length === 1 ? other >= 40 : one === other)
    }),
    fixed(61, 60),
  )
})

/** The book of a year and its closes, with only open accounts and the last few days in memory. */
import { createHash } from 'node:crypto'
import { type Day, instantAt, plusDays } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { type BookDay, bookFenOf, differenceOf, openBookDay, withEntries } from '@/domain/ledger/book-day'
import { cleared, closeAccount } from '@/domain/ledger/close-account'
import type { Entry } from '@/domain/ledger/entry'
import { type Hash, type Seal, sealEntries } from '@/domain/ledger/hash-chain'
import {
  type Difference,
  entriesAskedFor,
  type OpenMovement,
  type SetAside,
  unevenOf,
} from '@/domain/ledger/match-bill'
import { type BillLine, billedAccounts, keyOf, movementsOf } from '@/domain/ledger/movements'
import { bookInto, type OpenAccounts } from '@/domain/ledger/running-book'
import { fen, sumFen } from '@/domain/money/fen'

const hash: Hash = (text) => createHash('sha256').update(text).digest('hex')

export interface Books {
  readonly open: OpenAccounts
  readonly recent: Map<Day, Map<string, Entry>>
  readonly carried: Map<string, readonly OpenMovement[]>
  readonly billFen: Map<string, number>
  readonly setAside: Map<string, readonly SetAside[]>
  readonly suspenses: Map<string, Entry[]>
  book: BookDay | undefined
  seal: Seal | undefined
  seals: number
  entries: number
  differenceFen: number
  readonly found: Difference[]
}

export function bookDay(books: Books, day: Day, entries: readonly Entry[]): void {
  const byId = new Map<string, Entry>()
  for (const entry of entries) {
    const refusal = bookInto(books.open, entry)
    if (refusal) throw new Error(`${entry.id}: ${refusal.code}`)
    byId.set(entry.id, entry)
  }
  const seals = sealEntries({ entries, last: books.seal, at: instantAt(plusDays(day, 1), 1) }, hash)
  books.seals += seals.length
  books.seal = seals.at(-1) ?? books.seal
  books.entries += entries.length
  books.recent.set(day, byId)
  books.book = withEntries(openBookDay(day, books.book), entries)
  books.differenceFen += Math.abs(differenceOf(books.book))
}

const keptDays = 4

function entriesAsked(books: Books, next: ReadonlyMap<string, Entry>, ids: ReadonlySet<string>) {
  const found = new Map<string, Entry>()
  const places = [...books.recent.values(), next]
  for (const id of ids) {
    for (const place of places) {
      const entry = place.get(id)
      if (entry) found.set(id, entry)
    }
  }
  return found
}

interface Morning {
  readonly day: Day
  readonly lines: readonly BillLine[]
  /** Entries that the next day has had by then. */
  readonly next: readonly Entry[]
}

/** Closes the channel for a day; gives the entries that it books on the next one. */
export function closeChannel(books: Books, { day, lines, next }: Morning): readonly Entry[] {
  const { book } = books
  if (!book) throw new Error('the book closes first')
  const at = instantAt(plusDays(day, 1), 605)
  const nextById = new Map(next.filter((entry) => entry.at <= at).map((entry) => [entry.id, entry]))
  const movementsOfDay = [...(books.recent.get(day)?.values() ?? [])].flatMap(movementsOf)
  const booked: Entry[] = []
  for (const account of billedAccounts) {
    const ofAccount = lines.filter((line) => line.account === account)
    const billFen = fen(
      (books.billFen.get(account) ?? 0) + sumFen(ofAccount.map(({ amountFen }) => amountFen)),
    )
    books.billFen.set(account, billFen)
    const sides = {
      day,
      lines: ofAccount,
      carried: books.carried.get(account) ?? [],
      booked: movementsOfDay.filter((movement) => movement.account === account),
    }
    const asked = new Set(unevenOf(sides).flatMap(entriesAskedFor))
    const evidence = {
      day,
      timingDays: 1,
      missingBills: [],
      isBalanceAssumed: false,
      entries: entriesAsked(books, nextById, asked),
      setAside: books.setAside,
      suspensesOf: (key: string) => books.suspenses.get(key) ?? [],
    }
    const close = closeAccount(
      { ...sides, account, billFen, bookFen: bookFenOf(book, account), at },
      evidence,
    )
    books.carried.set(account, close.open)
    books.differenceFen += Math.abs(close.differenceFen)
    books.found.push(...close.differences)
    booked.push(...close.entries, ...explained(close.differences, { day, at }))
  }
  return booked
}

/** The officer explains what was set aside at once: it is the operator's loss or gain. */
function explained(
  list: readonly Difference[],
  { day, at }: { readonly day: Day; readonly at: Instant },
): readonly Entry[] {
  return list.map(({ key, amountFen }) =>
    cleared({ lineId: `${key}.${day}`, amountFen, belongsTo: 'outside:float', at }),
  )
}

export function noteSuspenses(books: Books, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.kind !== 'lineSuspended') continue
    for (const key of movementsOf(entry).map(keyOf))
      books.suspenses.set(key, [...(books.suspenses.get(key) ?? []), entry])
  }
}

export const freshBooks = (): Books => ({
  open: new Map(),
  recent: new Map(),
  carried: new Map(),
  billFen: new Map(),
  setAside: new Map(),
  suspenses: new Map(),
  book: undefined,
  seal: undefined,
  seals: 0,
  entries: 0,
  differenceFen: 0,
  found: [],
})

/** Days that no movement is matched with any more leave the memory. */
export const forgetDay = (books: Books, day: Day): boolean => books.recent.delete(plusDays(day, -keptDays))

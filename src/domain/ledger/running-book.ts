/**
 * A book of any length is kept with only its open accounts in memory: what is empty is forgotten.
 *
 * Law     House rule M-04 (no account is overdrawn); House rule M-07 (every entry is sealed)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/running-book.test.ts
 */
import type { Fen } from '../money/fen'
import { isRefusal, type Refusal } from '../policy/refusal'
import { applyEntry } from './apply-entry'
import { type BookDay, openBookDay, withEntries } from './book-day'
import { type Account, type Entry, ruleOf } from './entry'
import { entriesPerSeal, type Hash, type Seal, sealEntries } from './hash-chain'

/** What accounts of single things hold; those that hold nothing are absent. */
export type OpenAccounts = Map<Account, Fen>

const isKept = (account: Account): boolean => ruleOf(account).neverOverdrawn || ruleOf(account).mustDrain

/** Books one entry into `open`, which is changed; the refusal leaves it as it was. */
export function bookInto(open: OpenAccounts, entry: Entry): Refusal | undefined {
  const touched = entry.postings.flatMap(({ from, to }) => [from, to]).filter(isKept)
  const before = new Map(
    touched.flatMap((account) => {
      const amountFen = open.get(account)
      return amountFen === undefined ? [] : [[account, amountFen] as const]
    }),
  )
  const after = applyEntry({ entry, balances: before })
  if (isRefusal(after)) return after
  for (const account of touched) {
    const amountFen = after.get(account)
    if (amountFen === undefined || amountFen === 0) open.delete(account)
    else open.set(account, amountFen)
  }
  return undefined
}

/** Groups of at most `size`, as they come. */
async function* inGroups<Thing>(
  things: AsyncIterable<Thing>,
  size: number,
): AsyncGenerator<readonly Thing[]> {
  let group: Thing[] = []
  for await (const thing of things) {
    group.push(thing)
    if (group.length < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** The seals of a journal that is read from its beginning, or from after `last` on. */
export async function* sealStream(
  entries: AsyncIterable<Entry>,
  hash: Hash,
  last?: Seal,
): AsyncGenerator<Seal> {
  let previous = last
  for await (const group of inGroups(entries, entriesPerSeal)) {
    const at = group.at(-1)?.at
    if (at === undefined) continue
    for (const seal of sealEntries({ entries: group, last: previous, at }, hash)) {
      yield seal
      previous = seal
    }
  }
}

/** The book's days of a journal that is read day after day; a day without entries is left out. */
export async function* bookDayStream(
  entries: AsyncIterable<Entry>,
  before?: BookDay,
): AsyncGenerator<BookDay> {
  let [last, open]: [BookDay | undefined, BookDay | undefined] = [before, undefined]
  for await (const group of inGroups(entries, entriesPerSeal)) {
    for (const day of new Set(group.map((entry) => entry.day))) {
      if (open && open.day !== day) {
        yield open
        last = open
        open = undefined
      }
      open = withEntries(
        open ?? openBookDay(day, last),
        group.filter((entry) => entry.day === day),
      )
    }
  }
  if (open) yield open
}

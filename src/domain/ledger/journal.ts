/**
 * The same event told twice is booked once; told with another amount it is a fault, never a second booking.
 *
 * Law     House rule M-03 (an event is booked once, whoever tells it first)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/journal.test.ts
 */
import type { Fen } from '../money/fen'
import { canonicalJson } from '../policy/canonical-json'
import { must } from '../policy/must'
import { isRefusal, type Refusal } from '../policy/refusal'
import { applyEntry, type Balances, sumOfBalances } from './apply-entry'
import { type Account, type Entry, ruleOf } from './entry'

/** A book: what was written, and what the accounts hold because of it. */
export interface Journal {
  readonly entries: ReadonlyMap<string, Entry>
  readonly balances: Balances
}

export const emptyJournal: Journal = { entries: new Map(), balances: new Map() }

/** The lines of an entry as text: what must agree when one event is told twice. */
export const linesOf = (entry: Entry): string =>
  canonicalJson(entry.postings.map(({ from, to, amountFen }) => ({ from, to, amountFen })))

/** Text that the hash chain seals: every fact of the entry, and nothing that a store adds to it. */
export const sealedText = ({ id, kind, postings, day, at, reference }: Entry): string =>
  canonicalJson({
    id,
    kind,
    day,
    at,
    reference,
    postings: postings.map(({ from, to, amountFen }) => ({ from, to, amountFen })),
  })

/** Stops the program when two entries share an id and differ in what they move. */
export function mustAgree(booked: Entry, told: Entry): void {
  must(linesOf(booked) === linesOf(told), `entry ${told.id} moves what it moved when first booked`)
}

/** Books `entry`, or leaves the journal as it is when the event is already booked. */
export function book(journal: Journal, entry: Entry, held?: ReadonlySet<Account>): Journal | Refusal {
  const booked = journal.entries.get(entry.id)
  if (booked) {
    mustAgree(booked, entry)
    return journal
  }
  const balances = applyEntry({ entry, balances: journal.balances, ...(held ? { held } : {}) })
  if (isRefusal(balances)) return balances
  return { entries: new Map(journal.entries).set(entry.id, entry), balances }
}

export interface TrialBalance {
  /** Zero, or the book does not close. */
  readonly differenceFen: Fen
  /** What is still on its way, to be listed at the close. */
  readonly underWay: readonly { readonly account: Account; readonly amountFen: Fen }[]
  readonly closes: boolean
}

/** The nightly close of the book: it balances, and everything that is on its way is named. */
export function trialBalance(balances: Balances): TrialBalance {
  const differenceFen = sumOfBalances(balances)
  const underWay = [...balances]
    .filter(([account, amountFen]) => ruleOf(account).mustDrain && amountFen !== 0)
    .map(([account, amountFen]) => ({ account, amountFen }))
    .sort((left, right) => (left.account < right.account ? -1 : 1))
  return { differenceFen, underWay, closes: differenceFen === 0 }
}

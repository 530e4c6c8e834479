/**
 * A day of the book closes when all accounts together are zero; what is on its way by midnight is listed.
 *
 * Law     House rule M-10 (the book closes every night)
 * Force   2026-01-01 →
 * Proof   tests/domain/ledger/book-day.test.ts
 */
import type { Day } from '../calendar/day'
import type { Instant } from '../calendar/instant'
import { type Fen, fen, minusFen, noFen, sumFen } from '../money/fen'
import { must } from '../policy/must'
import { type Account, type AccountFamily, type Entry, familyOf, ruleOf } from './entry'

/** Accounts of one family that each stand for one gig, item, attempt or voucher are summed together. */
export type SumKey = string

/** What went into and out of a sum on one day, and what it holds at the end; in fen, credit positive. */
export interface Sum {
  readonly outFen: Fen
  readonly inFen: Fen
  readonly balanceFen: Fen
}

export interface UnderWay {
  readonly account: Account
  readonly amountFen: Fen
  /** Since when it is on its way. */
  readonly since: Instant
}

export interface BookDay {
  readonly day: Day
  readonly entries: number
  readonly sums: Readonly<Record<SumKey, Sum>>
  /** What must drain and has not yet, by account. */
  readonly underWay: Readonly<Record<string, UnderWay>>
}

/** Families of which each account stands for itself, for the whole house. */
const ofTheHouse: ReadonlySet<AccountFamily> = new Set(['wx', 'bank', 'fee', 'tax', 'fund', 'outside'])

/** `escrow` for the escrow of any gig, `wx:basic` for the one account of that name. */
export function sumKeyOf(account: Account): SumKey {
  const family = familyOf(account)
  return ofTheHouse.has(family) ? account : family
}

const emptySum: Sum = { outFen: noFen, inFen: noFen, balanceFen: noFen }

/** A day on which nothing is booked yet, with what the day before left. */
export function openBookDay(day: Day, before?: BookDay): BookDay {
  must(before === undefined || before.day < day, 'a day of the book follows an earlier one')
  const sums = Object.entries(before?.sums ?? {}).map(([key, { balanceFen }]) => [
    key,
    { ...emptySum, balanceFen },
  ])
  return { day, entries: 0, sums: Object.fromEntries(sums), underWay: before?.underWay ?? {} }
}

type Sums = Map<SumKey, Sum>
type Ways = Map<string, UnderWay>

function move(sums: Sums, account: Account, change: { readonly outFen: Fen; readonly inFen: Fen }) {
  const key = sumKeyOf(account)
  const { outFen, inFen, balanceFen } = sums.get(key) ?? emptySum
  sums.set(key, {
    outFen: sumFen([outFen, change.outFen]),
    inFen: sumFen([inFen, change.inFen]),
    balanceFen: minusFen(sumFen([balanceFen, change.inFen]), change.outFen),
  })
}

function note(
  ways: Ways,
  account: Account,
  { amountFen, at }: { readonly amountFen: Fen; readonly at: Instant },
) {
  if (!ruleOf(account).mustDrain) return
  const known = ways.get(account)
  const next = sumFen([known?.amountFen ?? noFen, amountFen])
  if (next === 0) ways.delete(account)
  else ways.set(account, { account, amountFen: next, since: known?.since ?? at })
}

function add(sums: Sums, ways: Ways, { postings, at }: Entry) {
  for (const { from, to, amountFen } of postings) {
    move(sums, from, { outFen: amountFen, inFen: noFen })
    move(sums, to, { outFen: noFen, inFen: amountFen })
    note(ways, from, { amountFen: fen(-amountFen), at })
    note(ways, to, { amountFen, at })
  }
}

/** The day after more of its entries; the order of entries within a day changes no sum. */
export function withEntries(bookDay: BookDay, entries: readonly Entry[]): BookDay {
  const sums: Sums = new Map(Object.entries(bookDay.sums))
  const ways: Ways = new Map(Object.entries(bookDay.underWay))
  for (const entry of entries) {
    must(entry.day === bookDay.day, `entry ${entry.id} belongs to ${bookDay.day}`)
    add(sums, ways, entry)
  }
  return {
    day: bookDay.day,
    entries: bookDay.entries + entries.length,
    sums: Object.fromEntries(sums),
    underWay: Object.fromEntries(ways),
  }
}

/** Zero, or the day does not close. */
export const differenceOf = ({ sums }: BookDay): Fen =>
  sumFen(Object.values(sums).map(({ balanceFen }) => balanceFen))

/** What the book has on an account with a bill, counted as the bill counts: money in it is positive. */
export const bookFenOf = ({ sums }: BookDay, account: Account): Fen =>
  fen(-(sums[sumKeyOf(account)]?.balanceFen ?? noFen))

/**
 * The nightly close of the book in pages: each page is one unit that moves the cursor, so that a call that
 * dies leaves a day half counted and the next one goes on there.
 */
import { type Day, instantAt, plusDays } from '@/domain/calendar/day'
import { type BookDay, differenceOf, openBookDay, withEntries } from '@/domain/ledger/book-day'
import { closeStates } from '@/domain/ledger/close-states'
import type { Entry } from '@/domain/ledger/entry'
import { lateEntries } from '@/domain/ledger/explain-day'
import { noFen } from '@/domain/money/fen'
import type { Call } from '../../_kernel/call'
import { count, search, type Stored } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'
import { closeFigure } from './figures'
import { lateEntriesOf } from './late-entries'
import { dayBegins, entriesPerPage, firstDay, pageOfDay, placeAfter } from './paging'
import { type BookClose, bookCloses, type BookCursor, closeIdOf } from './repository'
import { chainBegins, type VerifiedPage } from './verifying-chain'

/** The newest day of the book that is closed, open, or being counted. */
export const newestBookClose = async (): Promise<Stored<BookClose> | undefined> =>
  (await search(bookCloses, { where: { side: 'book' }, orderBy: [['day', 'desc']], limit: 1 }))[0]

/** The last days of the book, the oldest first. */
export const lastBookCloses = async (days: number): Promise<readonly Stored<BookClose>[]> =>
  (await search(bookCloses, { where: { side: 'book' }, orderBy: [['day', 'desc']], limit: days })).reverse()

/** The book day as the domain knows it. */
export const bookDayOf = ({ day, count: entries, sums, underWay }: BookClose): BookDay => ({
  day,
  entries,
  sums: Object.fromEntries(sums.map(({ key, ...sum }) => [key, sum])),
  underWay: Object.fromEntries(underWay.map((way) => [way.account, way])),
})

const storedDay = ({ entries, sums, underWay }: BookDay) => ({
  count: entries,
  sums: Object.entries(sums).map(([key, sum]) => ({ key, ...sum })),
  underWay: Object.values(underWay),
})

/** The book day with what turned up after its close, which the next day and the channel build on. */
export const wholeBookDay = async (close: BookClose): Promise<BookDay> =>
  withEntries(bookDayOf(close), await lateEntriesOf(close))

/** An entry that turned up after its day was closed: its sums were told wrongly. */
async function lateProblem(last: BookClose | undefined): Promise<string | null> {
  if (!last) return null
  const entries = await count(journal, { day: last.day })
  return entries === last.count ? null : lateEntries(last.day)
}

/** What the day before hands on; nothing before the first day. */
const handedOn = async (day: Day, last: BookClose | undefined) => ({
  ...storedDay(openBookDay(day, last && (await wholeBookDay(last)))),
  seal: last?.seal ?? chainBegins,
  sealed: last?.sealed.filter((each) => each.day >= day) ?? [],
})

/** The close with which the next day begins; undefined while its night has not come. */
export async function nextBookDay(call: Call): Promise<Stored<BookClose> | undefined> {
  const last = await newestBookClose()
  const day = last ? plusDays(last.day, 1) : await firstDay()
  if (day === undefined || call.now < nightAfter(day, call.today)) return undefined
  return {
    _id: closeIdOf('book', day),
    side: 'book',
    day,
    state: 'counting',
    problem: await lateProblem(last),
    startedAt: call.now,
    closedAt: null,
    differenceFen: noFen,
    cursor: { phase: 'entries', ...dayBegins },
    flaws: [],
    explained: null,
    ...(await handedOn(day, last)),
  }
}

const nightAfter = (day: Day, today: Day) => instantAt(plusDays(day, 1), closeFigure('bookFrom', today))

export const readPage = (close: BookClose, cursor: Extract<BookCursor, { phase: 'entries' }>) =>
  pageOfDay(close.day, cursor)

/** The close after one more page of its entries. */
export function afterPage(close: BookClose, page: readonly Entry[]): BookClose {
  const place = close.cursor?.phase === 'entries' ? close.cursor : { phase: 'entries' as const, ...dayBegins }
  const next = placeAfter(page, place)
  const cursor: BookCursor =
    next && page.length === entriesPerPage ? { phase: 'entries', ...next } : { phase: 'chain' }
  return { ...close, ...storedDay(withEntries(bookDayOf(close), page)), cursor }
}

function addedUp(sealed: BookClose['sealed'], days: VerifiedPage['days']): BookClose['sealed'] {
  const sums = new Map(sealed.map(({ day, entries }) => [day, entries]))
  for (const [day, entries] of days) sums.set(day, (sums.get(day) ?? 0) + entries)
  return [...sums].map(([day, entries]) => ({ day, entries }))
}

const flawsKept = 20

/** The close after a few more seals of the chain. */
export const afterSeals = (close: BookClose, { place, flaws, days }: VerifiedPage): BookClose => ({
  ...close,
  seal: place,
  flaws: [...close.flaws, ...flaws].slice(0, flawsKept),
  sealed: addedUp(close.sealed, days),
})

/** How many entries of the day the chain names. */
export const sealedCount = ({ sealed, day }: BookClose): number =>
  sealed.find((each) => each.day === day)?.entries ?? 0

function problemOf(close: BookClose): string | null {
  if (differenceOf(bookDayOf(close)) !== 0) return 'notBalanced'
  const [flaw] = close.flaws
  if (flaw) return `chain:${flaw.flaw}`
  return sealedCount(close) === close.count ? close.problem : 'chain:entryUnsealed'
}

/** The close with its end: closed at zero, or open and saying why. */
export function ended(close: BookClose, at: Call['now']): BookClose {
  const problem = problemOf(close)
  const differenceFen = differenceOf(bookDayOf(close))
  const next = { ...close, problem, differenceFen, cursor: null }
  return problem === null
    ? { ...closeStates.move(next, 'closed'), closedAt: at }
    : closeStates.move(next, 'open')
}

/**
 * The desk of those who look after the money: what is on its way, late, unknown, set aside, open, and the
 * chain.
 */
import type { Answer } from '@/contract/actions'
import type { MoneyDesk } from '@/contract/closes'
import { type BookDay, bookFenOf } from '@/domain/ledger/book-day'
import { firstRoot } from '@/domain/ledger/hash-chain'
import { type Fen, fen, noFen, sumFen } from '@/domain/money/fen'
import { isPaidIn } from '@/domain/wages/funds-model'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { count, search } from '../../_kernel/collections'
import { journal } from '../../_kernel/ledger'
import { bookDayOf, lastBookCloses } from '../close/counting-book'
import { daysNotClosed } from '../close/days-not-closed'
import { differenceView } from '../close/difference-view'
import { inTransit } from '../close/in-transit'
import { differences } from '../close/repository'
import { newestSeal } from '../close/sealing'
import { unresolved } from '../close/stored-differences'
import { orders, payItems } from '../repository'

const shownMaximum = 200
const notArrived = ['unfunded', 'accrued', 'paying', 'waitingForTap', 'failed', 'recorded']

async function chain(): Promise<MoneyDesk['chain']> {
  const last = await newestSeal()
  const waiting = await count(journal, last ? { at: query.gt(last.through) } : {})
  return {
    number: last?.number ?? 0,
    root: last?.root ?? firstRoot,
    sealedAt: last?.sealedAt ?? null,
    waiting,
  }
}

/** So many days of the float are drawn. */
const daysShown = 14
const notSent = ['accrued', 'failed']

async function dueToday(today: Call['today']): Promise<Fen> {
  const where = { state: query.in(notSent), dueOn: today }
  const items = await search(payItems, { where, limit: 1_000 })
  const ours = items.filter(({ fundsModel }) => isPaidIn(fundsModel))
  return sumFen(ours.map(({ grossFen }) => grossFen))
}

/** What is owed less what employers pay out of their own hand or account: only that leaves ours. */
const owedFromHere = (book: BookDay | undefined): Fen =>
  sumFen((['payable', 'recorded', 'payroll'] as const).map((key) => book?.sums[key]?.balanceFen ?? noFen))

/** By the last nights of the book: what is there for wages, and what of them is owed and not sent. */
async function float({ today }: Call): Promise<MoneyDesk['float']> {
  const closes = await lastBookCloses(daysShown)
  const books = closes.map(bookDayOf)
  const days = books.map((book) => ({ day: book.day, bookFen: bookFenOf(book, 'wx:operation') }))
  return {
    bookFen: days.at(-1)?.bookFen ?? noFen,
    asOf: days.at(-1)?.day ?? null,
    owedFen: owedFromHere(books.at(-1)),
    dueTodayFen: await dueToday(today),
    days,
  }
}

export async function openMoneyDesk(call: Call): Promise<Answer<'wages.openMoneyDesk'>> {
  const transit = await inTransit(call)
  const waiting = await search(differences, {
    where: { state: query.in([...unresolved]) },
    orderBy: [['openedAt', 'asc']],
    limit: shownMaximum,
  })
  const suspended = waiting.filter(({ lineId }) => lineId !== null)
  return {
    inTransit: transit.ways,
    inTransitFen: sumFen(transit.ways.map(({ amountFen }) => fen(amountFen))),
    unknownOutcomes: transit.unknown,
    lateWages: await count(payItems, { state: query.in(notArrived), dueOn: query.lt(call.today) }),
    paymentsInDoubt: await count(orders, { state: 'differs' }),
    differences: waiting.map((one) => differenceView(one, call.today)),
    suspenseFen: sumFen(suspended.map(({ amountFen }) => amountFen)),
    openDays: await daysNotClosed(call),
    float: await float(call),
    chain: await chain(),
  }
}

/**
 * The close of the channel for one day, step by step: each step is whole, and a later call goes on after
 * it.
 */
import { instantAt, plusDays } from '@/domain/calendar/day'
import { closeStates } from '@/domain/ledger/close-states'
import { disagreements } from '@/domain/ledger/compare-bills'
import { billedAccounts } from '@/domain/ledger/movements'
import { noFen, sumFen } from '@/domain/money/fen'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import { getOne, search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { closeOneAccount } from './closing-account'
import { closeFigure } from './figures'
import { fundStatement, isNoBill, type NoBill, tradeStatement } from './reading-bills'
import {
  type BookClose,
  bookCloses,
  type ChannelClose,
  channelCloses,
  closeIdOf,
  differences,
} from './repository'
import { countUnresolved, differenceIdOf, found } from './stored-differences'

const newest = async (): Promise<Stored<ChannelClose> | undefined> =>
  (await search(channelCloses, { where: { side: 'channel' }, orderBy: [['day', 'desc']], limit: 1 }))[0]

const firstBookDay = async () =>
  (await search(bookCloses, { where: { side: 'book' }, orderBy: [['day', 'asc']], limit: 1 }))[0]?.day

/**
 * The day that is being closed, or the next one when its bills may be there; undefined when none is due.
 */
export async function dueChannelDay(call: Call): Promise<Stored<ChannelClose> | undefined> {
  const last = await newest()
  if (last?.state === 'counting') return last
  const day = last ? plusDays(last.day, 1) : await firstBookDay()
  if (day === undefined) return undefined
  const safeFrom = instantAt(plusDays(day, 1), closeFigure('channelFrom', call.today))
  if (call.now < safeFrom || !(await countedBook(day))) return undefined
  return {
    _id: closeIdOf('channel', day),
    side: 'channel',
    day,
    state: 'counting',
    problem: null,
    startedAt: call.now,
    closedAt: null,
    count: 0,
    differenceFen: noFen,
    accounts: [],
    tradeBillCompared: false,
  }
}

/** The book of the day, once all its entries are counted. */
async function countedBook(day: ChannelClose['day']): Promise<BookClose | undefined> {
  const book = await getOne(bookCloses, closeIdOf('book', day))
  return book && book.state !== 'counting' ? book : undefined
}

/** Of two calls that close at once the slower one takes nothing back. */
const isFurther = (next: ChannelClose, stored: ChannelClose): boolean =>
  stored.state !== 'closed' && next.accounts.length >= stored.accounts.length

/** Writes how far the close has come. */
export async function saveClose(call: Call, name: string, close: Stored<ChannelClose>): Promise<void> {
  const { _id: closeId, ...next } = close
  await sweepEach(call, {
    things: [{ _id: `${closeId}:${name}` }],
    work: async (unit) => {
      const stored = await unit.get(channelCloses, closeId)
      if (!stored) unit.create(channelCloses, closeId, next)
      else if (isFurther(next, stored)) unit.save(channelCloses, closeId, next)
      return { done: true }
    },
  })
}

type Next = Stored<ChannelClose> | NoBill

const previousOf = (close: ChannelClose) =>
  getOne(channelCloses, closeIdOf('channel', plusDays(close.day, -1)))

async function accountStep(call: Call, close: Stored<ChannelClose>): Promise<Next> {
  const account = billedAccounts[close.accounts.length]
  must(account !== undefined, 'an account is left to close')
  const statement = await fundStatement(account, close.day)
  if (isNoBill(statement)) return statement
  const book = await countedBook(close.day)
  must(book !== undefined, 'the channel closes after the book')
  const previous = (await previousOf(close))?.accounts.find((closed) => closed.account === account)
  const closed = await closeOneAccount(call, { close, book, account, statement, previous })
  return { ...close, accounts: [...close.accounts, closed], count: close.count + closed.lines, problem: null }
}

/** The trade bill must tell of the same payments and refunds as the fund bill of the basic account. */
async function tradeStep(call: Call, close: Stored<ChannelClose>): Promise<Next> {
  const trade = await tradeStatement(close.day)
  if (isNoBill(trade)) return trade
  const funds = await fundStatement('wx:basic', close.day)
  if (isNoBill(funds)) return funds
  const things = disagreements({ trade, funds: funds.lines }).map((difference) => ({
    _id: differenceIdOf(close.day, `trade:${difference.key}`),
    ...difference,
  }))
  await sweepEach(call, {
    things,
    work: async (unit, { _id, key, amountFen }) => {
      const known = await unit.get(differences, _id)
      const facts = { day: close.day, kind: 'billsDisagree', key, lineId: null, amountFen } as const
      if (!known) unit.create(differences, _id, found(facts, unit.at))
      return { done: true }
    },
  })
  return { ...close, tradeBillCompared: true, problem: null }
}

/** Closed at 0.00 with everything explained, or open and saying why. */
export async function judged(close: Stored<ChannelClose>, at: Call['now']): Promise<Stored<ChannelClose>> {
  const wrong = close.accounts.find((closed) => closed.differenceFen !== 0)
  const waiting = await countUnresolved(close.day)
  const differenceFen = sumFen(close.accounts.map((closed) => closed.differenceFen))
  if (!wrong && waiting === 0) {
    return { ...closeStates.move(close, 'closed'), problem: null, differenceFen, closedAt: at }
  }
  const problem = wrong ? `account:${wrong.account}` : `differences:${waiting}`
  const next = { ...close, problem, differenceFen }
  return close.state === 'open' ? next : closeStates.move(next, 'open')
}

async function nextOf(call: Call, close: Stored<ChannelClose>): Promise<Next> {
  if (close.accounts.length < billedAccounts.length) return accountStep(call, close)
  return close.tradeBillCompared ? judged(close, call.now) : tradeStep(call, close)
}

const nameOf = ({ accounts, tradeBillCompared, state, problem }: ChannelClose): string =>
  [accounts.length, tradeBillCompared, state, problem].join('-')

/** One step; false when the day is through, or must wait for a bill. */
export async function channelStep(call: Call, close: Stored<ChannelClose>): Promise<boolean> {
  const next = await nextOf(call, close)
  const saved = isNoBill(next) ? { ...close, problem: next.missing } : next
  await saveClose(call, nameOf(saved), saved)
  return !isNoBill(next)
}

const looksMaximum = 100

/** Open days close when the last of their differences has been explained. */
export async function judgeOpenDays(call: Call): Promise<void> {
  const open = await search(channelCloses, { where: { side: 'channel', state: 'open' }, limit: looksMaximum })
  for (const close of open) {
    const next = await judged(close, call.now)
    if (next.state === 'closed' || next.problem !== close.problem) await saveClose(call, 'judged', next)
  }
}

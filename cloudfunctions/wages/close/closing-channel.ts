/**
 * The close of the channel for one day, step by step: each step is whole, and a later call goes on after
 * it.
 */
import type { Day } from '@/domain/calendar/day'
import { plusDays } from '@/domain/calendar/day'
import { disagreements } from '@/domain/ledger/compare-bills'
import { billedAccounts } from '@/domain/ledger/movements'
import { must } from '@/domain/policy/must'
import { getOne, search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { ClosingCall } from './closing-turn'
import { closeOneAccount } from './closing-account'
import { daysWithoutBill } from './days-without-bill'
import { judged } from './judging-day'
import { bookLostPayments } from './lost-payments'
import { type FundStatement, fundStatement, isNoBill, type NoBill, tradeStatement } from './reading-bills'
import {
  type BookClose,
  bookCloses,
  type ChannelClose,
  channelCloses,
  closeIdOf,
  differences,
} from './repository'
import { saveClose } from './saving-close'
import { differenceIdOf, found } from './stored-differences'

/** The book of the day, once all its entries are counted. */
export async function countedBook(day: Day): Promise<BookClose | undefined> {
  const book = await getOne(bookCloses, closeIdOf('book', day))
  return book && book.state !== 'counting' ? book : undefined
}

export type Next = Stored<ChannelClose> | NoBill

export const previousOf = (close: ChannelClose) =>
  getOne(channelCloses, closeIdOf('channel', plusDays(close.day, -1)))

/** The bill, once every payment on it that the book has never heard of was asked about. */
export async function readyStatement(
  call: ClosingCall,
  account: (typeof billedAccounts)[number],
  day: Day,
): Promise<FundStatement | NoBill> {
  const statement = await fundStatement(account, day)
  if (isNoBill(statement)) return statement
  return (await bookLostPayments(call, statement.lines)) ? statement : { missing: 'payment:unknown' }
}

/** `mayWait` is false when the next day must begin: then the day goes on without the bill. */
async function accountStep(call: ClosingCall, close: Stored<ChannelClose>, mayWait: boolean): Promise<Next> {
  const account = billedAccounts[close.accounts.length]
  must(account !== undefined, 'an account is left to close')
  const read = await readyStatement(call, account, close.day)
  if (isNoBill(read) && mayWait) return read
  const book = await countedBook(close.day)
  must(book !== undefined, 'the channel closes after the book')
  const previous = (await previousOf(close))?.accounts.find((closed) => closed.account === account)
  const statement = isNoBill(read) ? null : read
  const without = await daysWithoutBill(account)
  const missingBills = statement === null ? [...without, close.day] : without
  const toClose = { close, book, account, statement, previous, missingBills, lateOn: null }
  const closed = await closeOneAccount(call, toClose)
  const problem = isNoBill(read) ? read.missing : close.problem
  return { ...close, accounts: [...close.accounts, closed], count: close.count + closed.lines, problem }
}

/** The trade bill must tell of the same payments and refunds as the fund bill of the basic account. */
export async function tradeStep(call: ClosingCall, close: Stored<ChannelClose>): Promise<Next> {
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
  return { ...close, tradeBillCompared: true }
}

async function nextOf(call: ClosingCall, close: Stored<ChannelClose>, mayWait: boolean): Promise<Next> {
  if (close.accounts.length < billedAccounts.length) return accountStep(call, close, mayWait)
  if (close.tradeBillCompared) return judged(close, call.now)
  const next = await tradeStep(call, close)
  return isNoBill(next) && !mayWait ? judged({ ...close, problem: next.missing }, call.now) : next
}

export interface Step {
  readonly close: Stored<ChannelClose>
  readonly mayWait: boolean
}

/** One step; false when the day is through, or must wait for a bill. */
export async function channelStep(call: ClosingCall, { close, mayWait }: Step): Promise<boolean> {
  const next = await nextOf(call, close, mayWait)
  const saved = isNoBill(next) ? { ...close, problem: next.missing } : next
  await saveClose(call, 'step', saved)
  return !isNoBill(next)
}

const looksMaximum = 100

export const openDays = (): Promise<Stored<ChannelClose>[]> =>
  search(channelCloses, {
    where: { side: 'channel', state: 'open' },
    orderBy: [['day', 'asc']],
    limit: looksMaximum,
  })

/** Open days close when the last of their differences has been explained. */
export async function judgeOpenDays(call: ClosingCall): Promise<void> {
  for (const close of await openDays()) {
    const next = await judged(close, call.now)
    if (next.state === 'closed' || next.problem !== close.problem) await saveClose(call, 'judged', next)
  }
}

/** Bills that come after later days were counted: each is read when it is there, and closes its own day. */
import type { Day } from '@/domain/calendar/day'
import { billedAccounts } from '@/domain/ledger/movements'
import { must } from '@/domain/policy/must'
import type { Stored } from '../../_kernel/collections'
import type { ClosingCall } from './closing-turn'
import { closeOneAccount } from './closing-account'
import { countedBook, openDays, previousOf, readyStatement, tradeStep } from './closing-channel'
import { daysWithoutBill } from './days-without-bill'
import { judged } from './judging-day'
import { isNoBill } from './reading-bills'
import type { BillState, ChannelClose, ClosedAccount } from './repository'
import { saveClose } from './saving-close'

interface Late {
  readonly close: Stored<ChannelClose>
  readonly own: ClosedAccount
}

/** The days in the order in which the channel owes their bills. */
const lateBills = (days: readonly Stored<ChannelClose>[]): readonly Late[] =>
  days.flatMap((close) => close.accounts.filter(({ bill }) => bill !== 'read').map((own) => ({ close, own })))

const withAccount = (close: Stored<ChannelClose>, own: ClosedAccount): Stored<ChannelClose> => ({
  ...close,
  accounts: close.accounts.map((closed) => (closed.account === own.account ? own : closed)),
})

const withBill = ({ close, own }: Late, bill: BillState) => withAccount(close, { ...own, bill })

/**
 * Reads one of them on top of the last day that was counted. That it is being read is written first: a call
 * that dies in between leaves no day half told.
 */
async function readBill(
  call: ClosingCall,
  late: Late,
  last: ChannelClose,
): Promise<Late['close'] | undefined> {
  const { account } = late.own
  const statement = await readyStatement(call, account, late.close.day)
  if (isNoBill(statement)) return undefined
  const close = withBill(late, 'reading')
  if (late.own.bill !== 'reading') await saveClose(call, 'late', close)
  const [book, before] = [await countedBook(last.day), await previousOf(close)]
  const counted = last.accounts.find((closed) => closed.account === account)
  must(book !== undefined && counted !== undefined, 'a late bill is read on top of a day that is counted')
  const read = await closeOneAccount(call, {
    ...{ close, book, account, statement },
    previous: before?.accounts.find((closed) => closed.account === account),
    missingBills: (await daysWithoutBill(account)).filter((day) => day !== close.day),
    lateOn: { day: last.day, account: counted },
  })
  const next = { ...withAccount(close, read), count: close.count + read.lines }
  await saveClose(call, 'late', next)
  return next
}

/** The trade bill comes last, and then the day is judged. */
async function finish(call: ClosingCall, close: Stored<ChannelClose>): Promise<void> {
  const isRead = close.accounts.every(({ bill }) => bill === 'read')
  if (close.accounts.length < billedAccounts.length || !isRead) return
  const compared = close.tradeBillCompared ? close : await tradeStep(call, close)
  if (isNoBill(compared)) return
  const next = await judged(compared, call.now)
  if (next.problem !== close.problem) await saveClose(call, 'late', next)
}

/** Asks for every bill that is owed, while there is time; gives whether a further day may begin. */
export async function readLateBills(
  call: ClosingCall,
  last: ChannelClose,
  hasTime: () => boolean,
): Promise<boolean> {
  const current = new Map<Day, Stored<ChannelClose>>((await openDays()).map((close) => [close.day, close]))
  for (const { close, own } of lateBills([...current.values()])) {
    if (!hasTime()) break
    const now = { close: current.get(close.day) ?? close, own }
    const counted = current.get(last.day) ?? last
    const next = await readBill(call, now, counted)
    if (next) current.set(close.day, next)
  }
  for (const close of current.values()) await finish(call, close)
  return [...current.values()].every(({ accounts }) => accounts.every(({ bill }) => bill !== 'reading'))
}

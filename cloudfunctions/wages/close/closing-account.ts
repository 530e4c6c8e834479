/**
 * Closes one account of ours against its bill: reads both sides, and writes what the rule makes of them.
 */
import { type AccountClose, closeAccount } from '@/domain/ledger/close-account'
import { bookFenOf } from '@/domain/ledger/book-day'
import type { Entry } from '@/domain/ledger/entry'
import { differenceStates } from '@/domain/ledger/difference-states'
import { type Evidence, entriesAskedFor, type Sides, unevenOf } from '@/domain/ledger/match-bill'
import { type BookedMovement, keyOf, movementsOf, suspenseIdOf } from '@/domain/ledger/movements'
import { type Fen, fen, noFen, sumFen } from '@/domain/money/fen'
import type { Refusal } from '@/domain/policy/refusal'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { proveTurn } from '../../_kernel/turns'
import type { Unit } from '../../_kernel/unit'
import type { ClosingCall } from './closing-turn'
import type { AccountToClose } from './account-to-close'
import { wholeBookDay } from './counting-book'
import { closeFigure } from './figures'
import { entriesById, entriesOfDay } from './paging'
import { type ClosedAccount, differences, movements, type StoredDifference } from './repository'
import { noLongerUnread, sumOfLines, toldLines, unreadBills } from './statement-lines'
import { differenceIdOf, differencesOf, found, setAsideOf } from './stored-differences'
import { type Beginning, carriedInto, type Changed, isWritten, storedAfter } from './stored-movements'

async function bookedOn({ close, account }: AccountToClose): Promise<readonly BookedMovement[]> {
  const booked: BookedMovement[] = []
  for await (const page of entriesOfDay(close.day)) {
    booked.push(...page.flatMap(movementsOf).filter((movement) => movement.account === account))
  }
  return booked
}

interface Proof {
  readonly evidence: Evidence
  readonly known: readonly Stored<StoredDifference>[]
}

/** The balance that the account closes with is no bill's word. */
const isAssumed = ({ statement, previous, lateOn }: AccountToClose): boolean => {
  if (lateOn !== null) return lateOn.account.isAssumed
  return statement === null || (statement.closingFen === null && (previous?.isAssumed ?? false))
}

async function proofFor(call: ClosingCall, sides: Sides, toClose: AccountToClose): Promise<Proof> {
  const uneven = unevenOf(sides)
  const known = await differencesOf(uneven.map(({ key }) => key))
  const lineIds = known.flatMap(({ lineId }) => lineId ?? [])
  const suspenseIds = lineIds.flatMap((lineId) => [`susp:${lineId}`, `unsusp:${lineId}`])
  const entries = await entriesById([...new Set([...uneven.flatMap(entriesAskedFor), ...suspenseIds])])
  const ofKey = (key: string) => known.filter((difference) => difference.key === key)
  const suspensesOf = (key: string): readonly Entry[] =>
    ofKey(key).flatMap(({ lineId }) =>
      [`susp:${lineId}`, `unsusp:${lineId}`].flatMap((id) => entries.get(id) ?? []),
    )
  const timingDays = closeFigure('timing', call.today)
  const setAside = setAsideOf(known)
  const { missingBills } = toClose
  const waits = { timingDays, missingBills, isBalanceAssumed: isAssumed(toClose) }
  const evidence = { day: sides.day, ...waits, entries, setAside, suspensesOf }
  return { evidence, known }
}

/** One uneven movement, and what is to be written because of it. */
interface Task extends Changed {
  readonly entries: readonly Entry[]
  readonly found: StoredDifference | undefined
  readonly explained: readonly Stored<StoredDifference>[]
}

interface Outcome {
  readonly toClose: AccountToClose
  readonly beginning: Beginning
  readonly result: AccountClose
  readonly known: Proof['known']
}

/** Which days are counted, and whether a bill that came late is counted on top of them. */
const placeOf = ({ close, lateOn }: AccountToClose) => ({
  day: lateOn?.day ?? close.day,
  lateBillOf: lateOn === null ? null : close.day,
})

function tasksOf(call: ClosingCall, { toClose, beginning, result, known }: Outcome): readonly Task[] {
  const { account, close } = toClose
  const { began } = beginning
  const place = placeOf(toClose)
  const ends = new Map(result.open.map((movement) => [movement.key, movement]))
  // What a call that died has written of a bill that reads differently now must be taken back, too.
  const keys = new Set([...began.keys(), ...ends.keys(), ...beginning.written.keys()])
  return [...keys].sort().map((key) => {
    const difference = result.differences.find((each) => each.key === key)
    const lineId = suspenseIdOf(key, close.day)
    return {
      account,
      ...place,
      key,
      began: began.get(key),
      ends: ends.get(key),
      entries: result.entries.filter((entry) => movementsOf(entry).some((each) => keyIs(each, key))),
      found: difference && found({ ...difference, day: close.day, lineId }, call.now),
      explained: known.filter((each) => each.key === key && result.cleared.includes(each.lineId ?? '')),
    }
  })
}

const keyIs = ({ account, kind, reference }: BookedMovement, key: string) =>
  `${account}.${kind}.${reference}` === key

async function explain(unit: Unit, { _id }: Stored<StoredDifference>): Promise<void> {
  const stored = await unit.get(differences, _id)
  if (!stored || stored.state === 'resolved') return
  const resolved = differenceStates.move(stored, 'resolved')
  unit.save(differences, _id, { ...resolved, resolution: 'itself', resolvedAt: unit.at })
}

async function writeTask(unit: Unit, task: Task): Promise<Refusal | undefined> {
  for (const entry of task.entries) {
    const refusal = await unit.post(entry)
    if (refusal) return refusal
  }
  if (task.found) unit.create(differences, differenceIdOf(task.found.day, task.key), task.found)
  for (const difference of task.explained) await explain(unit, difference)
  const stored = await unit.get(movements, task.key)
  if (stored) unit.save(movements, task.key, storedAfter(task))
  else unit.create(movements, task.key, storedAfter(task))
  return undefined
}

const isDone = (task: Task, { written }: Beginning): boolean =>
  task.entries.length === 0 && !task.found && task.explained.length === 0 && isWritten(task, written)

const tasksPerUnit = 5

/** A few movements in each unit, so that none grows beyond what a transaction bears. */
async function writeTasks(call: ClosingCall, name: string, tasks: readonly Task[]): Promise<void> {
  const things = Array.from({ length: Math.ceil(tasks.length / tasksPerUnit) }, (_, index) => ({
    _id: `${name}:${index}`,
    tasks: tasks.slice(index * tasksPerUnit, (index + 1) * tasksPerUnit),
  }))
  await sweepEach(call, {
    things,
    work: async (unit, { tasks: some }) => {
      await proveTurn(unit, call.turn)
      for (const task of some) {
        const refusal = await writeTask(unit, task)
        if (refusal) return refusal
      }
      return { done: true }
    },
  })
}

/** What a bill that came in its time, or none, leaves for the next day. */
function closedInTime(toClose: AccountToClose, billFen: Fen) {
  const { statement, previous } = toClose
  return {
    bill: statement === null ? 'missing' : 'read',
    carriedFen: billFen,
    isAssumed: isAssumed(toClose),
    closingFen: billFen,
    isKnown: (previous?.isKnown ?? false) || typeof statement?.closingFen === 'number',
  } as const
}

/** The next days go on with what they were built on. */
function closedLate(own: ClosedAccount, { statement }: AccountToClose) {
  const closingFen = statement?.closingFen ?? null
  return {
    ...own,
    bill: 'read',
    closingFen: closingFen ?? own.closingFen,
    isKnown: own.isKnown || closingFen !== null,
  } as const
}

const billFenOf = ({ statement, previous, lateOn }: AccountToClose): Fen =>
  lateOn?.account.carriedFen ?? statement?.closingFen ?? previous?.carriedFen ?? noFen

async function sidesOf(toClose: AccountToClose, { began }: Beginning): Promise<Sides> {
  return {
    day: placeOf(toClose).day,
    carried: [...began.values()],
    lines: [...toldLines(toClose), ...noLongerUnread(toClose)],
    booked: toClose.lateOn === null ? await bookedOn(toClose) : [],
  }
}

const lateBill = (toClose: AccountToClose) =>
  toClose.lateOn === null ? {} : { lateBillOf: toClose.close.day }

/** Nothing moved on the day, so that its bill tells no balance; and no earlier bill is missing any more. */
const canSettle = ({ statement, missingBills, lateOn }: AccountToClose): boolean =>
  statement?.openingFen === null && missingBills.length === 0 && lateOn === null

/** Once every line of every day is known, their sum is the balance that no bill has told. */
function settled(toClose: AccountToClose, { began }: Beginning): AccountToClose {
  const { statement, previous, account } = toClose
  if (!statement || !previous?.isAssumed || !canSettle(toClose)) return toClose
  const unread = began.get(keyOf({ account, ...unreadBills }))
  const balanceFen = sumFen([previous.carriedFen, unread?.residueFen ?? noFen])
  return { ...toClose, statement: { ...statement, openingFen: balanceFen, closingFen: balanceFen } }
}

/** Writes what follows from the bill of the account, and gives how the account closes. */
export async function closeOneAccount(call: ClosingCall, asked: AccountToClose): Promise<ClosedAccount> {
  const { close, account, statement } = asked
  const beginning = await carriedInto({ account, ...placeOf(asked) })
  const toClose = settled(asked, beginning)
  const sides = await sidesOf(toClose, beginning)
  const { evidence, known } = await proofFor(call, sides, toClose)
  const [billFen, bookFen] = [billFenOf(toClose), bookFenOf(await wholeBookDay(toClose.book), account)]
  const accountDay = { ...sides, account, billFen, bookFen, at: call.now, ...lateBill(toClose) }
  const result = closeAccount(accountDay, evidence)
  const tasks = tasksOf(call, { toClose, beginning, result, known })
  const left = tasks.filter((task) => !isDone(task, beginning))
  const when = toClose.lateOn === null ? 'inTime' : 'late'
  await writeTasks(call, `close:${close.day}:${account}:${when}`, left)
  const own = close.accounts.find((closed) => closed.account === account)
  const told = toldLines(toClose)
  return {
    ...(own ? closedLate(own, toClose) : closedInTime(toClose, billFen)),
    account,
    lines: statement?.lines.length ?? 0,
    inFen: sumOfLines(told, (amountFen) => amountFen > 0),
    outFen: fen(-sumOfLines(told, (amountFen) => amountFen < 0)),
    differenceFen: result.differenceFen,
  }
}

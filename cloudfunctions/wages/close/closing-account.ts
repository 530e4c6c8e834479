/**
 * Closes one account of ours against its bill: reads both sides, and writes what the rule makes of them.
 */
import { type AccountClose, closeAccount } from '@/domain/ledger/close-account'
import { bookFenOf } from '@/domain/ledger/book-day'
import type { Entry } from '@/domain/ledger/entry'
import { differenceStates } from '@/domain/ledger/difference-states'
import { type Evidence, entriesAskedFor, type Sides, unevenOf } from '@/domain/ledger/match-bill'
import {
  type BilledAccount,
  type BillLine,
  type BookedMovement,
  movementsOf,
  suspenseIdOf,
} from '@/domain/ledger/movements'
import { type Fen, fen, minusFen, noFen, sumFen } from '@/domain/money/fen'
import type { Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { bookDayOf } from './counting-book'
import { closeFigure } from './figures'
import { entriesById, entriesOfDay } from './paging'
import type { FundStatement } from './reading-bills'
import {
  type BookClose,
  type ChannelClose,
  type ClosedAccount,
  differences,
  movements,
  type StoredDifference,
} from './repository'
import { differenceIdOf, differencesOf, found, setAsideOf } from './stored-differences'
import { type Beginning, carriedInto, type Changed, isWritten, storedAfter } from './stored-movements'

export interface AccountToClose {
  readonly close: ChannelClose
  readonly book: BookClose
  readonly account: BilledAccount
  readonly statement: FundStatement
  /** The account at the end of the day before; undefined on the first day. */
  readonly previous: ClosedAccount | undefined
}

/**
 * What the balance changed between two bills without a line: on the first day it is what was there before,
 * on any other it is a movement that the channel has not told of.
 */
function gapLine({ statement, previous, account, close }: AccountToClose): readonly BillLine[] {
  const gapFen = minusFen(statement.openingFen ?? noFen, previous?.closingFen ?? noFen)
  if (statement.openingFen === null || gapFen === 0) return []
  const flowNumber = `gap-${close.day}`
  const common = { account, flowNumber, amountFen: gapFen }
  return previous?.isKnown
    ? [{ ...common, kind: 'other', reference: flowNumber }]
    : [{ ...common, kind: 'opening', reference: account }]
}

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

async function proofFor(call: Call, sides: Sides): Promise<Proof> {
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
  const evidence = { day: sides.day, timingDays, entries, setAside: setAsideOf(known), suspensesOf }
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

function tasksOf(call: Call, { toClose, beginning, result, known }: Outcome): readonly Task[] {
  const { account, close } = toClose
  const { began } = beginning
  const ends = new Map(result.open.map((movement) => [movement.key, movement]))
  // What a call that died has written of a bill that reads differently now must be taken back, too.
  const keys = new Set([...began.keys(), ...ends.keys(), ...beginning.written.keys()])
  return [...keys].sort().map((key) => {
    const difference = result.differences.find((each) => each.key === key)
    const lineId = suspenseIdOf(key, close.day)
    return {
      account,
      day: close.day,
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
  if (task.found) unit.create(differences, differenceIdOf(task.day, task.key), task.found)
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
async function writeTasks(call: Call, name: string, tasks: readonly Task[]): Promise<void> {
  const things = Array.from({ length: Math.ceil(tasks.length / tasksPerUnit) }, (_, index) => ({
    _id: `${name}:${index}`,
    tasks: tasks.slice(index * tasksPerUnit, (index + 1) * tasksPerUnit),
  }))
  await sweepEach(call, {
    things,
    work: async (unit, { tasks: some }) => {
      for (const task of some) {
        const refusal = await writeTask(unit, task)
        if (refusal) return refusal
      }
      return { done: true }
    },
  })
}

const sumOf = (lines: readonly BillLine[], isCounted: (amountFen: Fen) => boolean): Fen =>
  sumFen(lines.map(({ amountFen }) => amountFen).filter(isCounted))

/** Writes what follows from the bill of the account, and gives how the account closes. */
export async function closeOneAccount(call: Call, toClose: AccountToClose): Promise<ClosedAccount> {
  const { close, account, statement, previous } = toClose
  const beginning = await carriedInto({ account, day: close.day })
  const lines = [...gapLine(toClose), ...statement.lines]
  const sides = {
    day: close.day,
    carried: [...beginning.began.values()],
    lines,
    booked: await bookedOn(toClose),
  }
  const { evidence, known } = await proofFor(call, sides)
  const billFen = statement.closingFen ?? previous?.closingFen ?? noFen
  const bookFen = bookFenOf(bookDayOf(toClose.book), account)
  const result = closeAccount({ ...sides, account, billFen, bookFen, at: call.now }, evidence)
  const tasks = tasksOf(call, { toClose, beginning, result, known })
  const left = tasks.filter((task) => !isDone(task, beginning))
  await writeTasks(call, `close:${close.day}:${account}`, left)
  return {
    account,
    lines: statement.lines.length,
    inFen: sumOf(lines, (amountFen) => amountFen > 0),
    outFen: fen(-sumOf(lines, (amountFen) => amountFen < 0)),
    closingFen: billFen,
    differenceFen: result.differenceFen,
    isKnown: (previous?.isKnown ?? false) || statement.closingFen !== null,
  }
}

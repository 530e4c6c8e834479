/** After midnight: the day before is counted page by page, its chain is verified, and it closes at zero. */
import { must } from '@/domain/policy/must'
import { plusDays, startOfDay } from '@/domain/calendar/day'
import { sealEntries } from '@/domain/ledger/hash-chain'
import type { Call } from '../../_kernel/call'
import { search, type Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import {
  afterPage,
  afterSeals,
  ended,
  newestBookClose,
  nextBookDay,
  readPage,
  sealedCount,
} from '../close/counting-book'
import { sha256 } from '../close/hashing'
import { type BookClose, bookCloses } from '../close/repository'
import { newestSeal, unsealedEntries, withIds } from '../close/sealing'
import { timeBudget } from '../close/time-budget'
import { verifyAgain, verifyNext } from '../close/verifying-chain'
import { writeSeals } from './seal-journal'

interface Step {
  /** Says which page of which day, so that the unit's audit row is its own. */
  readonly name: string
  readonly from: Stored<BookClose>
  readonly to: BookClose
}

/** Writes the step unless another call was faster. */
const write = (call: Call, { name, from, to }: Step) =>
  sweepEach(call, {
    things: [{ ...from, _id: `${from._id}:${name}` }],
    work: async (unit) => {
      const stored = await unit.get(bookCloses, from._id)
      const isMine = JSON.stringify(stored?.cursor) === JSON.stringify(from.cursor)
      if (isMine && stored?.seal.number === from.seal.number) unit.save(bookCloses, from._id, to)
      return { done: isMine }
    },
  })

async function begin(call: Call): Promise<boolean> {
  const first = await nextBookDay(call)
  if (!first) return false
  await sweepEach(call, {
    things: [first],
    work: async (unit, { _id, ...close }) => {
      const stored = await unit.get(bookCloses, _id)
      if (!stored) unit.create(bookCloses, _id, close)
      return { done: true }
    },
  })
  return true
}

/**
 * Seals what no seal names of this day, or of the day before when something turned up there: it came to light
 * too late for the minute's sealing.
 */
async function sealStragglers(call: Call, { day, problem }: BookClose): Promise<boolean> {
  const from = startOfDay(problem === null ? day : plusDays(day, -1))
  const entries = await unsealedEntries({ from, through: startOfDay(plusDays(day, 1)) })
  await writeSeals(call, withIds(sealEntries({ entries, last: await newestSeal(), at: call.now }, sha256)))
  return entries.length > 0
}

/**
 * A few more seals; when there are no more and some entries are in none, these are sealed and verified too.
 */
async function chainStep(call: Call, close: Stored<BookClose>): Promise<Step> {
  const { _id, ...from } = close
  const page = await verifyNext(close.seal)
  const name = `seal:${page.place.number}`
  if (page.seals > 0) return { name, from: close, to: afterSeals(from, page) }
  const mayBeUnsealed = sealedCount(close) < close.count || close.problem !== null
  if (mayBeUnsealed && (await sealStragglers(call, close))) return chainStep(call, close)
  return { name: 'end', from: close, to: ended(from, call.now) }
}

async function entriesStep(close: Stored<BookClose>): Promise<Step> {
  const { _id, ...from } = close
  must(close.cursor?.phase === 'entries', 'a page of entries is counted while entries are counted')
  const { at, skip } = close.cursor
  return { name: `${at}:${skip}`, from: close, to: afterPage(from, await readPage(close, close.cursor)) }
}

/** Does one page of the day that is being counted, or begins the next day; false when nothing is due. */
async function step(call: Call): Promise<boolean> {
  const close = await newestBookClose()
  if (close?.state !== 'counting') return begin(call)
  const next = close.cursor?.phase === 'entries' ? await entriesStep(close) : await chainStep(call, close)
  await write(call, next)
  return true
}

const looksMaximum = 50

/** Days that stayed open because of the chain close when what was wrong has been put right. */
async function lookAgain(call: Call): Promise<void> {
  const open = await search(bookCloses, { where: { side: 'book', state: 'open' }, limit: looksMaximum })
  for (const close of open.filter(({ flaws }) => flaws.length > 0)) {
    const flaws = await verifyAgain(close.flaws.map(({ seal }) => seal))
    if (flaws.length === 0) {
      const { _id, ...from } = close
      await write(call, {
        name: 'again',
        from: close,
        to: ended({ ...from, flaws, problem: null }, call.now),
      })
    }
  }
}

export const closeBook = {
  async sweep(call: Call) {
    const hasTime = timeBudget()
    await lookAgain(call)
    for (let isDue = true; isDue && hasTime();) isDue = await step(call)
    return { done: true }
  },
}

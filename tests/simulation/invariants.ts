/** Watches every commit: what the house promises must hold after each of them. */
import type { Document } from '../../localcloud/documents/canonical-text'
import { type Account, type Entry, isMaterialised } from '@/domain/ledger/entry'
import { statesIn } from './state-tables'
import type { SeenChange } from './watched-store'

type Violated = (invariant: string, words: string) => void

export interface Watching {
  onCommit(changes: readonly SeenChange[]): void
  /** Balances by the journal alone. */
  readonly balances: ReadonlyMap<string, number>
}

/** Each wage that WeChat or a receipt has proved to be paid. */
interface Paid {
  readonly byItem: Map<string, number>
  readonly itemOfBill: Map<string, string>
}

const entryOf = (document: Document): Entry => document as unknown as Entry

function checkEntry(entry: Entry, violated: Violated): void {
  for (const { from, to, amountFen } of entry.postings) {
    const isSound = Number.isSafeInteger(amountFen) && amountFen > 0 && from !== to
    if (!isSound) violated('I1', `entry ${entry.id} posts ${amountFen} from ${from} to ${to}`)
  }
}

function addEntry(balances: Map<string, number>, { postings }: Entry): void {
  for (const { from, to, amountFen } of postings) {
    balances.set(from, (balances.get(from) ?? 0) - amountFen)
    balances.set(to, (balances.get(to) ?? 0) + amountFen)
  }
}

const accountsOf = ({ postings }: Entry): Account[] =>
  postings.flatMap(({ from, to }) => [from, to]).filter(isMaterialised)

/** I3: a payable item is paid once. */
function notePaying({ byItem, itemOfBill }: Paid, entry: Entry, violated: Violated): void {
  const [posting] = entry.postings
  if (posting === undefined) return
  const { from, to } = posting
  if (entry.kind === 'payoutStarted') itemOfBill.set(entry.reference, from.replace('payable:', ''))
  if (entry.kind === 'wageReturned') byItem.delete(to.replace('payable:', ''))
  const isSent = entry.kind === 'payoutSucceeded' || entry.kind === 'payrollWagePaid'
  if (!isSent && entry.kind !== 'recordedWagePaid') return
  const paid = isSent ? itemOfBill.get(entry.reference) : from.replace('payable:', '')
  if (paid === undefined) return violated('I3', `${entry.id} pays to ${to} what was never sent`)
  byItem.set(paid, (byItem.get(paid) ?? 0) + 1)
  if ((byItem.get(paid) ?? 0) > 1) violated('I3', `${paid} is paid a second time by ${entry.id}`)
}

/** I9: from one stored state to the next there is a declared way of at most two edges. */
function checkState({ collection, id, before, after }: SeenChange, violated: Violated): void {
  const now = statesIn(collection, after)
  for (const [name, [table, from]] of statesIn(collection, before)) {
    const [, to = from] = now.get(name) ?? []
    const next = table[from] ?? []
    const isDeclared = to === from || next.includes(to) || next.some((middle) => table[middle]?.includes(to))
    if (!isDeclared) violated('I9', `${name} of ${id} went from ${from} to ${to}`)
  }
}

interface StoredGig {
  readonly headcount: number
  readonly seatsLeft: number
  readonly holders: Readonly<Record<string, unknown>>
}

interface Booked {
  readonly startAt: string
  readonly endAt: string
}

/** I5: no seat is sold twice, nobody works at two places at once. */
function checkSeats({ collection, id, after }: SeenChange, violated: Violated): void {
  if (after === undefined) return
  if (collection === 'gigs') {
    const { headcount, seatsLeft, holders } = after as unknown as StoredGig
    const held = Object.keys(holders).length
    if (seatsLeft < 0 || held > headcount || held + seatsLeft !== headcount)
      violated('I5', `${id}: ${held} seats held and ${seatsLeft} left of ${headcount}`)
  }
  if (collection === 'workdays') {
    const booked = [...(after as unknown as { booked: readonly Booked[] }).booked]
    booked.sort((one, other) => (one.startAt < other.startAt ? -1 : 1))
    for (const [index, { startAt }] of booked.entries())
      if (index > 0 && startAt < (booked[index - 1]?.endAt ?? '')) violated('I5', `${id}: two gigs at once`)
  }
}

interface Booking {
  readonly gigId: string
  readonly workerId: string
  readonly state: string
}

/** I5: who stands booked, per gig; never more than it has seats. */
class Crews {
  private readonly crews = new Map<string, Set<string>>()
  private readonly headcounts = new Map<string, number>()

  note({ collection, id, after }: SeenChange, violated: Violated): void {
    if (collection === 'gigs' && after) this.headcounts.set(id, Number(after.headcount))
    if (collection !== 'bookings' || after === undefined) return
    const { gigId, workerId, state } = after as unknown as Booking
    const crew = this.crews.get(gigId) ?? new Set<string>()
    this.crews.set(gigId, crew)
    if (state === 'cancelledByWorker') crew.delete(workerId)
    else crew.add(workerId)
    const seats = this.headcounts.get(gigId) ?? 0
    if (crew.size > seats) violated('I5', `${gigId}: ${crew.size} people booked on ${seats} seats`)
  }
}

/**
 * The logs themselves, the leases of events and of jobs, the packed gigs, which are made of others, and
 * parts of a round, which nobody reads before its head is there.
 */
const withoutProof = new Set(['audit', 'readings', 'outbox', 'turns', 'snapshots', 'roundchunks'])

/**
 * Locks that are taken outside the unit: a claim of a seat, or a seat kept for an offer, the mark that a
 * refund may have been sent.
 */
const locks: Readonly<Record<string, readonly string[]>> = {
  gigs: ['holders', 'seatsLeft', 'claimedAt', 'promises', 'promiseTurn', 'promisedUntil'],
  refunds: ['askedAt'],
  // A token is collected by a question, which keeps no answer.
  desks: ['state'],
}

function isLock({ collection, before, after }: SeenChange): boolean {
  const fields = locks[collection]
  if (fields === undefined || before === undefined || after === undefined) return false
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]),
  )
  return changed.every((name) => fields.includes(name))
}

const isProof = ({ collection, before }: SeenChange) => collection === 'audit' && before === undefined

/** I10: what was done and why stand in one commit. */
function checkProof(changes: readonly SeenChange[], violated: Violated): void {
  const effects = changes.filter((change) => !withoutProof.has(change.collection) && !isLock(change))
  if (effects.length === 0 || changes.some(isProof)) return
  violated(
    'I10',
    `${effects.map(({ collection, id }) => `${collection}/${id}`).join(', ')} without an audit row`,
  )
}

function checkAppendOnly({ collection, id, before }: SeenChange, violated: Violated): void {
  const isLog = collection === 'journal' || collection === 'audit' || collection === 'readings'
  if (isLog && before !== undefined) violated('I10', `${collection}/${id} was changed after it was written`)
}

/**
 * I2: the stored balance is what the journal says; an account that never held anything over a commit has
 * none.
 */
function checkBalances(
  touched: ReadonlySet<string>,
  { balances, stored }: { balances: ReadonlyMap<string, number>; stored: ReadonlyMap<string, number> },
  violated: Violated,
): void {
  for (const account of touched) {
    const [expected, found] = [balances.get(account) ?? 0, stored.get(account) ?? 0]
    if (found !== expected) violated('I2', `${account} is stored as ${found}, the journal says ${expected}`)
    if (expected < 0) violated('I2', `${account} is overdrawn: ${expected}`)
  }
}

/** Takes where to report; gives the watcher of one run. */
export function watchCommits(violated: Violated): Watching {
  const balances = new Map<string, number>()
  const stored = new Map<string, number>()
  const crews = new Crews()
  const paid: Paid = { byItem: new Map(), itemOfBill: new Map() }

  function book(changes: readonly SeenChange[]): ReadonlySet<string> {
    const touched = new Set<string>()
    for (const { collection, id, after, before } of changes) {
      if (collection === 'balances') {
        touched.add(id)
        stored.set(id, Number(after?.amountFen ?? 0))
      }
      if (collection !== 'journal' || after === undefined || before !== undefined) continue
      const entry = entryOf(after)
      checkEntry(entry, violated)
      addEntry(balances, entry)
      notePaying(paid, entry, violated)
      for (const account of accountsOf(entry)) touched.add(account)
    }
    return touched
  }

  return {
    balances,
    onCommit(changes) {
      const touched = book(changes)
      checkBalances(touched, { balances, stored }, violated)
      checkProof(changes, violated)
      for (const change of changes) {
        checkState(change, violated)
        checkSeats(change, violated)
        crews.note(change, violated)
        checkAppendOnly(change, violated)
      }
    },
  }
}

/** Transactions: what a unit of work has read and decided is committed whole or not at all. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '@/domain/calendar/instant'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { database } from './cloud'
import { type Collection, isDuplicate, type Stored, type Reads } from './collections'
import { bookEntry, holdAccount, releaseAccount } from './ledger'
import { deliveriesOf, type Message, outbox } from './outbox-item'
import type { Unit } from './unit'

type Transaction = Awaited<ReturnType<typeof database.startTransaction>>

interface Write {
  readonly kind: 'create' | 'save'
  readonly collection: string
  readonly id: string
  readonly document: object
}

export interface Commit<Answer> {
  readonly answer: Answer
  /** What is told right after the commit. */
  readonly messages: readonly Message[]
}

const withoutId = (document: object): object => {
  const { _id, ...rest } = document as { _id?: unknown }
  return rest
}

function openUnit(transaction: Transaction, at: Instant, tried: number) {
  const seen = new Map<string, object | undefined>()
  const writes = new Map<string, Write>()
  const messages: Message[] = []
  let hasGuessed = false
  const remember = (write: Write) => {
    const key = `${write.collection}/${write.id}`
    const kind = writes.get(key)?.kind ?? write.kind
    writes.set(key, { ...write, kind })
    seen.set(key, { ...write.document, _id: write.id })
  }
  const read = async <Document extends object>(of: Collection<Document>, id: string, mayGuess: boolean) => {
    const key = `${of.name}/${id}`
    if (!seen.has(key) && mayGuess) {
      hasGuessed = true
      return undefined
    }
    if (!seen.has(key)) {
      const { data } = await transaction.collection(of.name).doc(id).get()
      seen.set(key, (data as object | null) ?? undefined)
    }
    return seen.get(key) as Stored<Document> | undefined
  }
  const unit: Unit = {
    at,
    get: (of, id) => read(of, id, false),
    getUnlikely: (of, id) => read(of, id, tried === 1),
    create: (of, id, document) =>
      remember({ kind: 'create', collection: of.name, id, document: withoutId(document) }),
    save: (of, id, document) =>
      remember({ kind: 'save', collection: of.name, id, document: withoutId(document) }),
    post: (entry) => bookEntry(unit, entry),
    forget(of, id) {
      const key = `${of.name}/${id}`
      if (writes.get(key)?.kind !== 'create') return false
      seen.set(key, undefined)
      return writes.delete(key)
    },
    hold: (account, caseId) => holdAccount(unit, account, caseId),
    release: (account) => releaseAccount(unit, account),
    kick: (action, subject, input) => void messages.push({ _id: `kick:${action}:${subject}`, action, input }),
    emit(name, subject, facts) {
      for (const delivery of deliveriesOf({ name, subject, facts, at })) {
        messages.push(delivery)
        unit.create(outbox, delivery._id, delivery)
      }
    },
  }
  return { unit, writes, messages, hasGuessed: () => hasGuessed }
}

/** New documents by collection: those of one collection are written in one request. */
function createdIn(writes: readonly Write[]): ReadonlyMap<string, readonly object[]> {
  const created = new Map<string, object[]>()
  for (const { kind, collection, id, document } of writes) {
    if (kind !== 'create') continue
    created.set(collection, [...(created.get(collection) ?? []), { _id: id, ...document }])
  }
  return created
}

async function send(transaction: Transaction, writes: readonly Write[]): Promise<void> {
  for (const { kind, collection, id, document } of writes) {
    if (kind === 'save') await transaction.collection(collection).doc(id).set(document)
  }
  for (const [collection, documents] of createdIn(writes)) {
    await transaction.collection(collection).add([...documents])
  }
}

/** A creation that was only guessed to be possible collides; a refusal would not, so it is decided again. */
class RefusedByGuess extends Error {}

/** Conflicts, ids taken since we read, and wrong guesses are solved by reading again. */
const mayRunAgain = (error: unknown): boolean =>
  error instanceof RefusedByGuess ||
  isDuplicate(error) ||
  (typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'DATABASE_TRANSACTION_CONFLICT')

/** Thrown when a document was too busy for every retry; the caller may send the same key again. */
export class StoreBusy extends Error {}

const triesMaximum = 8
const backoffMilliseconds = (tried: number) => Math.random() * 15 * 2 ** tried

/**
 * Reads and decides; `tried` is 1 on the first run and says how often it runs, since documents may conflict.
 */
export type Work<Answer> = (unit: Unit, tried: number) => Promise<Answer | Refusal>

async function tryOnce<Answer>(
  at: Instant,
  work: Work<Answer>,
  tried: number,
): Promise<Commit<Answer | Refusal>> {
  const transaction = await database.startTransaction()
  try {
    const { unit, writes, messages, hasGuessed } = openUnit(transaction, at, tried)
    const answer = await work(unit, tried)
    if (isRefusal(answer)) {
      if (hasGuessed()) throw new RefusedByGuess()
      await transaction.rollback(undefined)
      return { answer, messages: [] }
    }
    await send(transaction, [...writes.values()])
    await transaction.commit()
    return { answer, messages }
  } catch (error) {
    // The server has dropped a conflicting transaction already; another end of it is not news.
    await transaction.rollback(undefined).catch(() => undefined)
    throw error
  }
}

/**
 * Runs `work` in a transaction: a refusal rolls everything back, a conflict runs it again (jittered, at most
 * eight times: the SDK's own retry has no backoff and does not help under contention).
 */
export async function transact<Answer>(at: Instant, work: Work<Answer>): Promise<Commit<Answer | Refusal>> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await tryOnce(at, work, tried)
    } catch (error) {
      if (!mayRunAgain(error)) throw error
      if (tried === triesMaximum) throw new StoreBusy('the store stayed busy', { cause: error })
      if (!(error instanceof RefusedByGuess)) await pause(backoffMilliseconds(tried))
    }
  }
}

/**
 * Reads of the store's present, each in a transaction of its own: a plain read may come from a replica that
 * lags, which is too little where something is taken back because of it.
 */
export const presentReads: Reads = {
  async get<Document extends object>(of: Collection<Document>, id: string) {
    const transaction = await database.startTransaction()
    try {
      const { data } = await transaction.collection(of.name).doc(id).get()
      return ((data as object | null) ?? undefined) as Stored<Document> | undefined
    } finally {
      await transaction.rollback(undefined).catch(() => undefined)
    }
  },
}

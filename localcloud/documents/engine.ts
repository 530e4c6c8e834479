/** The document engine: what CloudBase's database does with documents, over any store. */
import { randomBytes } from 'node:crypto'
import type { Document } from './canonical-text'
import { Catalog } from './catalog'
import { aggregateDocuments } from './aggregating'
import { findDocuments, type Finder, type Search } from './finding'
import type { DatabaseSchema } from './schema'
import { SnapshotHistory, type Overlay } from './snapshot-history'
import type { DocumentStore } from './store'
import type { StoredDocument } from './stored-document'
import { Transactions, type Transaction } from './transactions'
import { WriteSet } from './write-set'
import {
  insertInto,
  modifyIn,
  removeFrom,
  replaceIn,
  type DocumentPlace,
  type Modification,
  type WriteScope,
} from './writing'

export interface EngineOptions {
  readonly store: DocumentStore
  /** The server's time in milliseconds. */
  readonly now: () => number
  readonly schema: DatabaseSchema
  /** Gives the `_id` of a document added without one, and the ids of transactions. */
  readonly newId?: () => string
  readonly warn?: (message: string) => void
}

export interface InTransaction {
  readonly transactionId?: string | undefined
}

export type EngineSearch = Omit<Search, 'overlay'> & InTransaction

const lockPollMilliseconds = 100

/** Takes a store, a clock and the declared collections; gives the engine. */
export function createDocumentEngine(options: EngineOptions): DocumentEngine {
  return new DocumentEngine(options)
}

export class DocumentEngine {
  readonly transactions: Transactions
  private readonly finder: Finder
  private readonly history = new SnapshotHistory()
  private readonly newId: () => string

  constructor(private readonly options: EngineOptions) {
    const { store, schema, warn = process.emitWarning } = options
    this.newId = options.newId ?? (() => randomBytes(16).toString('hex'))
    this.finder = { store, catalog: new Catalog(store, schema), warn: once(warn) }
    this.transactions = new Transactions({
      history: this.history,
      now: options.now,
      newId: this.newId,
      newWrites: () => this.newWrites(),
    })
  }

  get nowMilliseconds(): number {
    return this.options.now()
  }

  createCollection(collection: string): void {
    this.finder.catalog.create(collection)
  }

  find({ transactionId, ...search }: EngineSearch): StoredDocument[] {
    return findDocuments(this.finder, { ...search, overlay: this.overlay(search.collection, transactionId) })
  }

  count({ collection, criteria }: { collection: string; criteria: Document }): number {
    if (Object.keys(criteria).length > 0) return this.find({ collection, criteria }).length
    this.finder.catalog.of(collection)
    return this.finder.store.count(collection)
  }

  aggregate(question: { collection: string; stages: readonly Document[] }): Document[] {
    return aggregateDocuments(this.finder, question)
  }

  /** Adds documents in order; after a failure the former ones stay, as in production. Gives their ids. */
  async insert(
    wish: { collection: string; documents: readonly Document[] } & InTransaction,
  ): Promise<unknown[]> {
    const named = wish.documents.map((document) => ({ _id: this.newId(), ...document }))
    const { ids, failure } = await this.write(wish.transactionId, (scope) =>
      insertInto(scope, { collection: wish.collection, documents: named }),
    )
    if (failure) throw failure
    return ids
  }

  /** Changes what fits the criteria. Gives how many documents changed, and the last one changed. */
  modify(wish: Modification & InTransaction): Promise<{ updated: number; document?: StoredDocument }> {
    return this.write(wish.transactionId, (scope) => modifyIn(scope, wish))
  }

  /** Puts a whole document in the place of an id, whether or not there was one. */
  replace(
    wish: { collection: string; id: unknown; document: Document } & InTransaction,
  ): Promise<{ updated: number; upsertedId?: unknown }> {
    return this.write(wish.transactionId, (scope) => replaceIn(scope, wish))
  }

  remove(
    wish: { collection: string; criteria: Document; multiple: boolean } & InTransaction,
  ): Promise<number> {
    return this.write(wish.transactionId, (scope) => removeFrom(scope, wish))
  }

  commit(transactionId: string): void {
    const { writes } = this.transactions.find(transactionId)
    try {
      this.save(writes)
    } finally {
      this.transactions.end(transactionId)
    }
  }

  abort(transactionId: string): void {
    this.transactions.find(transactionId)
    this.transactions.end(transactionId)
  }

  close(): void {
    this.options.store.close()
  }

  private write<Result>(
    transactionId: string | undefined,
    decide: (scope: WriteScope) => Result,
  ): Promise<Result> {
    if (transactionId === undefined) return this.writeAlone(decide)
    return Promise.resolve().then(() => this.writeWithin(transactionId, decide))
  }

  /** A plain write waits until no transaction holds what it touches, then decides afresh. */
  private async writeAlone<Result>(decide: (scope: WriteScope) => Result): Promise<Result> {
    for (;;) {
      const writes = this.newWrites()
      const result = decide(this.scope(writes, undefined))
      const holder = this.transactions.holderOf(writes.claims)
      if (!holder) {
        this.save(writes)
        return result
      }
      await this.released(holder)
    }
  }

  /**
   * A failed write ends its transaction. A duplicate another one has just made is a conflict: nobody could
   * see it.
   */
  private writeWithin<Result>(transactionId: string, decide: (scope: WriteScope) => Result): Result {
    const transaction = this.transactions.find(transactionId)
    try {
      const result = decide(this.scope(transaction.writes, transaction))
      this.transactions.claimAll(transactionId)
      return result
    } catch (error) {
      if (this.transactions.isOpen(transactionId)) this.transactions.claimAll(transactionId)
      this.transactions.end(transactionId)
      throw error
    }
  }

  /** The clock of the cloud may be moved by hand, so the wait looks at it again and again. */
  private async released(holder: Transaction): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const pause = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, lockPollMilliseconds)
    })
    await Promise.race([holder.ended, pause])
    clearTimeout(timer)
  }

  private scope(writes: WriteSet, transaction: Transaction | undefined): WriteScope {
    const overlay = (collection: string): Overlay => this.seenBy(collection, { writes, transaction })
    const seen = (place: DocumentPlace): StoredDocument | undefined => {
      const own = writes.changesOf(place.collection).get(place.key)
      if (own) return own.after
      const before = transaction && this.history.changedSince(transaction.snapshot, place.collection)
      return before?.has(place.key) ? before.get(place.key) : this.options.store.get(place)
    }
    return { finder: this.finder, writes, overlay, seen, alone: transaction === undefined }
  }

  private overlay(collection: string, transactionId: string | undefined): Overlay {
    if (transactionId === undefined) return new Map()
    const transaction = this.transactions.find(transactionId)
    return this.seenBy(collection, { writes: transaction.writes, transaction })
  }

  private seenBy(
    collection: string,
    reader: { writes: WriteSet; transaction: Transaction | undefined },
  ): Overlay {
    const { writes, transaction } = reader
    const own = writes.changesOf(collection)
    const before = transaction ? this.history.changedSince(transaction.snapshot, collection) : undefined
    if (own.size === 0) return before ?? new Map<string, undefined>()
    const overlay = new Map(before)
    for (const [key, { after }] of own) overlay.set(key, after)
    return overlay
  }

  private save(writes: WriteSet): void {
    const changes = writes.effective()
    if (changes.length === 0) return
    this.options.store.commit(writes.batch(changes))
    this.history.record(changes)
  }

  private newWrites(): WriteSet {
    return new WriteSet(this.options.store, this.finder.catalog)
  }
}

function once(warn: (message: string) => void): (message: string) => void {
  const said = new Set<string>()
  return (message) => {
    const what = message.replace(/^\d+/, '')
    if (!said.has(what)) warn(message)
    said.add(what)
  }
}

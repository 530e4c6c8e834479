/**
 * Collects the changes of one operation or transaction, refuses duplicates, and turns them into one atomic
 * batch.
 */
import type { Catalog } from './catalog'
import { duplicateKey, keyTooLong } from './failure'
import { indexKeys } from './index-entries'
import type { DocumentStore, IndexEntry, StoreWrite } from './store'
import type { StoredDocument } from './stored-document'

const keyBytesAtMost = 1024

interface Change {
  readonly before: StoredDocument | undefined
  readonly after: StoredDocument | undefined
}

export interface DocumentChange extends Change {
  readonly collection: string
  readonly key: string
}

interface UniqueKey {
  readonly index: string
  readonly key: string
  readonly lock: string
}

/** What a write must hold before it may happen: the documents and the unique keys it touches. */
export interface Claim {
  readonly lock: string
  readonly collection: string
  readonly documentKey: string
}

export class WriteSet {
  private readonly collections = new Map<string, Map<string, Change>>()
  private readonly holders = new Map<string, string>()
  private readonly claimed = new Map<string, Claim>()

  constructor(
    private readonly store: DocumentStore,
    private readonly catalog: Catalog,
  ) {}

  /** Gives the changed documents of a collection as this writer sees them. */
  changesOf(collection: string): ReadonlyMap<string, Change> {
    return this.collections.get(collection) ?? new Map<string, Change>()
  }

  get claims(): readonly Claim[] {
    return [...this.claimed.values()]
  }

  /** Claims a document that was looked at in order to write, and found taken. */
  claimDocument({ collection, key }: { collection: string; key: string }): void {
    this.claim({ lock: `${collection}/${key}`, collection, documentKey: key })
  }

  /** Takes one change, `before` as the writer saw it; a second document with a unique key is refused. */
  put({ collection, key, before, after }: DocumentChange): void {
    const taken = before ? this.uniqueKeys(collection, before) : []
    const wanted = after ? this.uniqueKeys(collection, after) : []
    this.claimDocument({ collection, key })
    for (const { lock } of taken) {
      this.claim({ lock, collection, documentKey: key })
      if (this.holders.get(lock) === key) this.holders.delete(lock)
    }
    for (const unique of wanted) this.hold({ collection, documentKey: key, unique })
    const changes = this.collections.get(collection) ?? new Map<string, Change>()
    const first = changes.get(key)
    changes.set(key, { before: first ? first.before : before, after })
    this.collections.set(collection, changes)
  }

  /** Gives the changes that change anything. */
  effective(): DocumentChange[] {
    return [...this.collections].flatMap(([collection, changes]) =>
      [...changes]
        .filter(([, { before, after }]) => before?.text !== after?.text)
        .map(([key, { before, after }]) => ({ collection, key, before, after })),
    )
  }

  /** Gives the batch for the store, with the index entries to take out and to put in. */
  batch(changes: readonly DocumentChange[]): StoreWrite[] {
    return changes.map(({ collection, key, before, after }) => {
      const old = this.entries(collection, before)
      const fresh = this.entries(collection, after)
      const removed = [...old].filter(([name]) => !fresh.has(name)).map(([, entry]) => entry)
      const added = [...fresh].filter(([name]) => !old.has(name)).map(([, entry]) => entry)
      return after
        ? { collection, key, document: after, removed, added }
        : { collection, key, removed, added }
    })
  }

  private entries(collection: string, document: StoredDocument | undefined): Map<string, IndexEntry> {
    const entries = new Map<string, IndexEntry>()
    if (!document) return entries
    for (const { declaration, multiple } of this.catalog.of(collection).indexes) {
      const index = declaration.name
      const keys = indexKeys(declaration, document.value)
      if (keys.some((key) => Buffer.byteLength(key) > keyBytesAtMost)) throw keyTooLong(index, keyBytesAtMost)
      if (keys.length > 1 && !multiple) this.catalog.markRepeated(collection, index)
      for (const key of keys) entries.set(`${index}\n${key}`, { index, key })
    }
    return entries
  }

  private uniqueKeys(collection: string, document: StoredDocument): UniqueKey[] {
    return this.catalog
      .of(collection)
      .indexes.filter(({ declaration }) => declaration.unique)
      .flatMap(({ declaration }) =>
        indexKeys(declaration, document.value).map((key) => ({
          index: declaration.name,
          key,
          lock: `${collection}#${declaration.name}=${key}`,
        })),
      )
  }

  private claim(claim: Claim): void {
    this.claimed.set(claim.lock, claim)
  }

  private hold(wish: { collection: string; documentKey: string; unique: UniqueKey }): void {
    const { collection, documentKey, unique } = wish
    const { index, key, lock } = unique
    const holder = this.holders.get(lock) ?? this.storedHolder(wish)
    if (holder !== undefined && holder !== documentKey) {
      this.claim({ lock, collection, documentKey: holder })
      throw duplicateKey({ collection, index, key: readable(key) })
    }
    this.claim({ lock, collection, documentKey })
    this.holders.set(lock, documentKey)
  }

  /** Gives the document that holds a unique key in the store, unless this writer has already changed it. */
  private storedHolder(wish: {
    collection: string
    documentKey: string
    unique: UniqueKey
  }): string | undefined {
    const { collection, documentKey, unique } = wish
    const { index, key } = unique
    const within = { index, from: key, to: `${key}\u0001`, backwards: false }
    for (const document of this.store.scan({ collection, within })) {
      if (document.key !== documentKey && !this.changesOf(collection).has(document.key)) return document.key
    }
    return undefined
  }
}

function readable(key: string): string {
  return JSON.stringify(
    key
      .split('\u0001')
      .slice(0, -1)
      .map((part) => part.slice(1)),
  )
}

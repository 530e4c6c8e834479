/** The store without a disk: for the simulation and for tests that need thousands of fresh databases. */
import type {
  DocumentStore,
  IndexBuild,
  IndexPlace,
  IndexRange,
  StoredIndex,
  StoreScan,
  StoreWrite,
} from '../store'
import type { StoredDocument } from '../stored-document'
import { SortedEntries } from './sorted-entries'

interface MemoryIndex {
  readonly definition: string
  repeated: boolean
  readonly entries: SortedEntries
}

interface MemoryCollection {
  readonly documents: Map<string, StoredDocument>
  readonly indexes: Map<string, MemoryIndex>
}

function* scanIndex({ documents, indexes }: MemoryCollection, range: IndexRange): Generator<StoredDocument> {
  for (const { documentKey } of indexes.get(range.index)?.entries.range(range) ?? []) {
    const document = documents.get(documentKey)
    if (document) yield document
  }
}

/** Stored documents never change, so both may hold the same ones. */
const copyOf = ({ documents, indexes }: MemoryCollection): MemoryCollection => ({
  documents: new Map(documents),
  indexes: new Map(
    [...indexes].map(([name, index]) => [name, { ...index, entries: index.entries.copy() }] as const),
  ),
})

export class MemoryStore implements DocumentStore {
  private readonly kept = new Map<string, MemoryCollection>()

  collections(): readonly string[] {
    return [...this.kept.keys()]
  }

  createCollection(collection: string): void {
    if (!this.kept.has(collection)) this.kept.set(collection, { documents: new Map(), indexes: new Map() })
  }

  indexes(collection: string): readonly StoredIndex[] {
    return [...this.at(collection).indexes].map(([name, { definition, repeated }]) => ({
      name,
      definition,
      repeated,
    }))
  }

  createIndex({ collection, name, definition, repeated, entries }: IndexBuild): void {
    const sorted = new SortedEntries()
    for (const entry of entries) sorted.add(entry)
    this.at(collection).indexes.set(name, { definition, repeated, entries: sorted })
  }

  dropIndex({ collection, index }: IndexPlace): void {
    this.at(collection).indexes.delete(index)
  }

  markRepeated({ collection, index }: IndexPlace): void {
    const kept = this.at(collection).indexes.get(index)
    if (kept) kept.repeated = true
  }

  get({ collection, key }: { collection: string; key: string }): StoredDocument | undefined {
    return this.at(collection).documents.get(key)
  }

  scan({ collection, within }: StoreScan): Iterable<StoredDocument> {
    const kept = this.at(collection)
    return within ? scanIndex(kept, within) : kept.documents.values()
  }

  count(collection: string): number {
    return this.at(collection).documents.size
  }

  commit(writes: readonly StoreWrite[]): void {
    for (const { collection, key, document, removed, added } of writes) {
      const { documents, indexes } = this.at(collection)
      for (const entry of removed)
        indexes.get(entry.index)?.entries.remove({ key: entry.key, documentKey: key })
      for (const entry of added) indexes.get(entry.index)?.entries.add({ key: entry.key, documentKey: key })
      if (document) documents.set(key, document)
      else documents.delete(key)
    }
  }

  /** Gives a store of its own with all that this one keeps now. */
  copy(): MemoryStore {
    const copied = new MemoryStore()
    for (const [name, collection] of this.kept) copied.kept.set(name, copyOf(collection))
    return copied
  }

  close(): void {
    this.kept.clear()
  }

  private at(collection: string): MemoryCollection {
    const found = this.kept.get(collection)
    if (!found) throw new Error(`the store has no collection ${collection}`)
    return found
  }
}

/**
 * Types of the store contract: get, ordered scan, atomic batch. Everything a document means lies above it.
 */
import type { StoredDocument } from './stored-document'

/** One row of an index: `key` sorts as text, code unit by code unit, in every store. */
export interface IndexEntry {
  readonly index: string
  readonly key: string
}

/**
 * One document's change; without `document` it is deleted. The entries are those to take out and to put
 * in.
 */
export interface StoreWrite {
  readonly collection: string
  readonly key: string
  readonly document?: StoredDocument
  readonly removed: readonly IndexEntry[]
  readonly added: readonly IndexEntry[]
}

/** Half-open range of an index: `from` is included, `to` is not. */
export interface IndexRange {
  readonly index: string
  readonly from: string
  readonly to: string
  readonly backwards: boolean
}

/** A range of an index or, without one, the whole collection as it was inserted. */
export interface StoreScan {
  readonly collection: string
  readonly within?: IndexRange
}

export interface StoredIndex {
  readonly name: string
  readonly definition: string
  /**
   * Some document stands here more than once (a list in an indexed field). It may say so too long, never
   * too short.
   */
  readonly repeated: boolean
}

export interface IndexPlace {
  readonly collection: string
  readonly index: string
}

export interface IndexBuild extends StoredIndex {
  readonly collection: string
  readonly entries: Iterable<{ readonly key: string; readonly documentKey: string }>
}

export interface DocumentStore {
  collections(): readonly string[]
  createCollection(collection: string): void
  indexes(collection: string): readonly StoredIndex[]
  createIndex(build: IndexBuild): void
  dropIndex(place: IndexPlace): void
  markRepeated(place: IndexPlace): void
  get(place: { collection: string; key: string }): StoredDocument | undefined
  /** Rows in order, read within one turn of the event loop. A document may appear once per index entry. */
  scan(range: StoreScan): Iterable<StoredDocument>
  count(collection: string): number
  /** All or nothing, and durable when it returns (where the store is durable at all). */
  commit(writes: readonly StoreWrite[]): void
  close(): void
}

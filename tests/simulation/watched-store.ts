/** A memory store that shows each commit to whoever watches, and can lose its power in the middle of one. */
import type { Document } from '../../localcloud/documents/canonical-text'
import { MemoryStore } from '../../localcloud/documents/memory/store'
import type {
  DocumentStore,
  IndexBuild,
  IndexPlace,
  StoredIndex,
  StoreScan,
  StoreWrite,
} from '../../localcloud/documents/store'
import type { StoredDocument } from '../../localcloud/documents/stored-document'

export interface SeenChange {
  readonly collection: string
  readonly id: string
  readonly before: Document | undefined
  readonly after: Document | undefined
}

export type Watcher = (changes: readonly SeenChange[]) => void

class PowerLost extends Error {}

export class WatchedStore implements DocumentStore {
  private isOff = false

  constructor(
    private readonly watcher: () => Watcher,
    private readonly disk: MemoryStore = new MemoryStore(),
  ) {}

  /** From now on nothing reaches the disk: what was being written is torn, and dropped at the restart. */
  losePower(): void {
    this.isOff = true
  }

  /** What a restarted server finds; the old server's hands are off it. */
  reopened(): WatchedStore {
    this.isOff = true
    return new WatchedStore(this.watcher, this.disk)
  }

  commit(writes: readonly StoreWrite[]): void {
    if (this.isOff) throw new PowerLost('power lost before the bytes were on the disk')
    const changes = writes.map(({ collection, key, document }) => ({
      collection,
      id: key,
      before: this.disk.get({ collection, key })?.value,
      after: document?.value,
    }))
    this.disk.commit(writes)
    this.watcher()(changes)
  }

  collections(): readonly string[] {
    return this.disk.collections()
  }
  createCollection(collection: string): void {
    this.disk.createCollection(collection)
  }
  indexes(collection: string): readonly StoredIndex[] {
    return this.disk.indexes(collection)
  }
  createIndex(build: IndexBuild): void {
    this.disk.createIndex(build)
  }
  dropIndex(place: IndexPlace): void {
    this.disk.dropIndex(place)
  }
  markRepeated(place: IndexPlace): void {
    this.disk.markRepeated(place)
  }
  get(place: { collection: string; key: string }): StoredDocument | undefined {
    return this.disk.get(place)
  }
  scan(range: StoreScan): Iterable<StoredDocument> {
    return this.disk.scan(range)
  }
  count(collection: string): number {
    return this.disk.count(collection)
  }
  close(): void {
    this.disk.close()
  }
}

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
import { storedDocument, type StoredDocument } from '../../localcloud/documents/stored-document'

export interface SeenChange {
  readonly collection: string
  readonly id: string
  readonly before: Document | undefined
  readonly after: Document | undefined
}

/** Bugs that are planted on purpose, to see that the simulation finds them. */
export const canaries = {
  none: (write: StoreWrite): StoreWrite | undefined => write,
  /** Every audit row is forgotten. */
  audit: (write: StoreWrite) => (write.collection === 'audit' ? undefined : write),
  /** Every balance is a fen too high. */
  fen: (write: StoreWrite) =>
    write.collection === 'balances' && write.document
      ? { ...write, document: storedDocument(withOneFenMore(write.document.value)) }
      : write,
} as const
export type Canary = keyof typeof canaries

const withOneFenMore = (document: Document): Document => ({
  ...document,
  amountFen: Number(document.amountFen) + 1,
})

export type Watcher = (changes: readonly SeenChange[]) => void

class PowerLost extends Error {}

export class WatchedStore implements DocumentStore {
  private isOff = false

  constructor(
    private readonly watcher: () => Watcher,
    private readonly canary: Canary = 'none',
    private readonly disk: MemoryStore = new MemoryStore(),
  ) {}

  /** From now on nothing reaches the disk: what was being written is torn, and dropped at the restart. */
  losePower(): void {
    this.isOff = true
  }

  /** What a restarted server finds; the old server's hands are off it. */
  reopened(): WatchedStore {
    this.isOff = true
    return new WatchedStore(this.watcher, this.canary, this.disk)
  }

  commit(wanted: readonly StoreWrite[]): void {
    if (this.isOff) throw new PowerLost('power lost before the bytes were on the disk')
    const writes = wanted.flatMap((write) => canaries[this.canary](write) ?? [])
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

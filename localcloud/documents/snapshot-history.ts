/** Remembers what documents were before they changed, for as long as an open transaction may still ask. */
import type { StoredDocument } from './stored-document'

interface Change {
  readonly version: number
  readonly key: string
  readonly before: StoredDocument | undefined
}

/** Documents that differ from the store as some reader sees them; a missing document is `undefined`. */
export type Overlay = ReadonlyMap<string, StoredDocument | undefined>

export class SnapshotHistory {
  private version = 0
  private readonly open = new Map<number, number>()
  private readonly changes = new Map<string, Change[]>()

  /** Gives the snapshot of this moment; it costs memory until it is closed. */
  openSnapshot(): number {
    this.open.set(this.version, (this.open.get(this.version) ?? 0) + 1)
    return this.version
  }

  closeSnapshot(snapshot: number): void {
    const left = (this.open.get(snapshot) ?? 1) - 1
    if (left > 0) this.open.set(snapshot, left)
    else this.open.delete(snapshot)
    this.forget()
  }

  /** Takes the documents of one commit as they were before it. */
  record(changes: readonly { collection: string; key: string; before: StoredDocument | undefined }[]): void {
    this.version += 1
    if (this.open.size === 0) return
    for (const { collection, key, before } of changes) {
      const list = this.changes.get(collection) ?? []
      list.push({ version: this.version, key, before })
      this.changes.set(collection, list)
    }
  }

  /** Gives the documents of a collection that changed after a snapshot, as they were in it. */
  changedSince(snapshot: number, collection: string): Overlay {
    const seen = new Map<string, StoredDocument | undefined>()
    for (const { version, key, before } of this.changes.get(collection) ?? []) {
      if (version > snapshot && !seen.has(key)) seen.set(key, before)
    }
    return seen
  }

  private forget(): void {
    if (this.open.size === 0) {
      this.changes.clear()
      return
    }
    const oldest = Math.min(...this.open.keys())
    for (const [collection, list] of this.changes) {
      this.changes.set(
        collection,
        list.filter(({ version }) => version > oldest),
      )
    }
  }
}

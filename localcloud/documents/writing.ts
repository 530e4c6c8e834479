/** Decides what each kind of write changes; whether and when it is saved is the engine's business. */
import { canonicalText, type Document } from './canonical-text'
import { DatabaseFailure, duplicateKey } from './failure'
import { findDocuments, type Finder } from './finding'
import type { SortOrder } from './question'
import type { Overlay } from './snapshot-history'
import { documentKey, storedDocument, type StoredDocument } from './stored-document'
import { updated } from './update-operators'
import type { WriteSet } from './write-set'

export interface DocumentPlace {
  readonly collection: string
  readonly key: string
}

/** What one writer sees and where its changes go. */
export interface WriteScope {
  readonly finder: Finder
  readonly writes: WriteSet
  readonly overlay: (collection: string) => Overlay
  readonly seen: (place: DocumentPlace) => StoredDocument | undefined
  /** Outside a transaction, where the documents before a failing one stay. */
  readonly alone: boolean
}

export interface Modification {
  readonly collection: string
  readonly criteria: Document
  readonly operators: Document
  readonly multiple: boolean
  readonly sort?: SortOrder
}

export function insertInto(
  scope: WriteScope,
  wish: { collection: string; documents: readonly Document[] },
): { ids: unknown[]; failure?: DatabaseFailure } {
  const { collection, documents } = wish
  scope.finder.catalog.of(collection)
  const ids: unknown[] = []
  for (const document of documents) {
    try {
      insertOne(scope, { collection, document })
    } catch (error) {
      if (!(error instanceof DatabaseFailure) || !scope.alone) throw error
      return { ids, failure: error }
    }
    ids.push(document._id)
  }
  return { ids }
}

function insertOne(
  scope: WriteScope,
  { collection, document }: { collection: string; document: Document },
): void {
  const after = storedDocument(document)
  const { key } = after
  if (scope.seen({ collection, key })) {
    scope.writes.claimDocument({ collection, key })
    throw duplicateKey({ collection, index: '_id_', key: canonicalText({ _id: document._id }) })
  }
  scope.writes.put({ collection, key, before: undefined, after })
}

export function modifyIn(
  scope: WriteScope,
  wish: Modification,
): { updated: number; document?: StoredDocument } {
  const { collection, criteria, operators, multiple, sort = {} } = wish
  const search = { collection, criteria, sort, overlay: scope.overlay(collection) }
  const chosen = findDocuments(scope.finder, multiple ? search : { ...search, limit: 1 })
  let count = 0
  let last: StoredDocument | undefined
  for (const before of chosen) {
    const after = storedDocument(updated(before.mutableValue(), { operators, criteria }))
    scope.writes.put({ collection, key: before.key, before, after })
    if (after.text !== before.text) count += 1
    last = after
  }
  return last ? { updated: count, document: last } : { updated: count }
}

export function replaceIn(
  scope: WriteScope,
  { collection, id, document }: { collection: string; id: unknown; document: Document },
): { updated: number; upsertedId?: unknown } {
  scope.finder.catalog.of(collection)
  const key = documentKey(id)
  const before = scope.seen({ collection, key })
  const after = storedDocument({ _id: id, ...document })
  scope.writes.put({ collection, key, before, after })
  if (!before) return { updated: 0, upsertedId: id }
  return { updated: before.text === after.text ? 0 : 1 }
}

export function removeFrom(
  scope: WriteScope,
  wish: { collection: string; criteria: Document; multiple: boolean },
): number {
  const { collection, criteria, multiple } = wish
  const search = { collection, criteria, overlay: scope.overlay(collection) }
  const chosen = findDocuments(scope.finder, multiple ? search : { ...search, limit: 1 })
  for (const before of chosen) {
    scope.writes.put({ collection, key: before.key, before, after: undefined })
  }
  return chosen.length
}

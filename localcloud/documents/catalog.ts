/** Keeps the collections and the indexes in use, and brings the store in line with the declared schema. */
import { collectionMissing } from './failure'
import type { IndexInUse } from './question'
import { indexKeys } from './index-entries'
import type { DatabaseSchema, IndexDeclaration } from './schema'
import type { DocumentStore } from './store'

export interface CatalogEntry {
  readonly collection: string
  readonly indexes: readonly IndexInUse[]
}

export class Catalog {
  private readonly entries = new Map<string, CatalogEntry>()

  constructor(
    private readonly store: DocumentStore,
    schema: DatabaseSchema,
  ) {
    for (const [collection, { indexes }] of Object.entries(schema)) this.declare(collection, indexes)
    for (const collection of store.collections()) {
      if (!this.entries.has(collection)) this.entries.set(collection, { collection, indexes: [] })
    }
  }

  /** Gives the collection's entry; a collection nobody created is refused, as production does. */
  of(collection: string): CatalogEntry {
    const entry = this.entries.get(collection)
    if (!entry) throw collectionMissing(collection)
    return entry
  }

  create(collection: string): void {
    if (!this.entries.has(collection)) this.declare(collection, [])
  }

  /**
   * Remembers that a document stands several times in an index, so that its bounds are no longer combined.
   */
  markRepeated(collection: string, name: string): void {
    const entry = this.of(collection)
    this.store.markRepeated({ collection, index: name })
    const indexes = entry.indexes.map((index) =>
      index.declaration.name === name ? { ...index, multiple: true } : index,
    )
    this.entries.set(collection, { collection, indexes })
  }

  private declare(collection: string, declarations: readonly IndexDeclaration[]): void {
    this.store.createCollection(collection)
    const kept = new Map(this.store.indexes(collection).map((index) => [index.name, index]))
    const indexes = declarations.map((declaration): IndexInUse => {
      const known = kept.get(declaration.name)
      if (known?.definition === JSON.stringify(declaration)) return { declaration, multiple: known.repeated }
      return { declaration, multiple: this.build({ collection, declaration, replaces: known !== undefined }) }
    })
    const wanted = new Set(declarations.map(({ name }) => name))
    for (const name of kept.keys()) {
      if (!wanted.has(name)) this.store.dropIndex({ collection, index: name })
    }
    this.entries.set(collection, { collection, indexes })
  }

  private build(index: { collection: string; declaration: IndexDeclaration; replaces: boolean }): boolean {
    const { collection, declaration, replaces } = index
    if (replaces) this.store.dropIndex({ collection, index: declaration.name })
    let repeated = false
    const entries = [...this.store.scan({ collection })].flatMap((document) => {
      const keys = indexKeys(declaration, document.value)
      repeated ||= keys.length > 1
      return keys.map((key) => ({ key, documentKey: document.key }))
    })
    const definition = JSON.stringify(declaration)
    this.store.createIndex({ collection, name: declaration.name, definition, repeated, entries })
    return repeated
  }
}

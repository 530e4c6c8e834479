/**
 * One table of rows: changes are put on top and kept or forgotten together, and what is asked for often is
 * indexed, so that a year of business stays as quick as its first day.
 */

export interface Table<Row> {
  find(id: string): Row | undefined
  /** The row that goes by another number than its id: a prepay id, a package, WeChat's own number. */
  findBy(alias: string): Row | undefined
  all(): Row[]
  /** Rows that time or the merchant may still change, oldest first. */
  open(): Row[]
  /** Rows of one group, oldest first. */
  group(name: string): Row[]
  put(id: string, row: Row): void
}

/** What is indexed of a row; nothing unless it is said. */
export interface Traits<Row> {
  /** An empty one counts for none. */
  readonly aliasesOf?: (row: Row) => readonly string[]
  readonly isOpen?: (row: Row) => boolean
  readonly groupOf?: (row: Row) => string
}

/** A table with a layer of rows that are put but not yet committed. */
export class LayeredTable<Row> implements Table<Row> {
  readonly #traits: Required<Traits<Row>>
  readonly #kept = new Map<string, Row>()
  readonly #aliases = new Map<string, string>()
  readonly #open = new Set<string>()
  readonly #groups = new Map<string, Set<string>>()
  #staged = new Map<string, Row>()

  constructor(traits: Traits<Row> = {}) {
    this.#traits = { aliasesOf: () => [], isOpen: () => false, groupOf: () => '', ...traits }
  }

  find(id: string): Row | undefined {
    return this.#staged.get(id) ?? this.#kept.get(id)
  }

  findBy(alias: string): Row | undefined {
    if (alias === '') return undefined
    const fresh = [...this.#staged.values()].find((row) => this.#traits.aliasesOf(row).includes(alias))
    const id = this.#aliases.get(alias)
    return fresh ?? (id === undefined ? undefined : this.find(id))
  }

  all(): Row[] {
    return this.#merged(this.#kept.keys(), () => true)
  }

  open(): Row[] {
    return this.#merged(this.#open, this.#traits.isOpen)
  }

  group(name: string): Row[] {
    return this.#merged(this.#groups.get(name) ?? [], (row) => this.#traits.groupOf(row) === name)
  }

  put(id: string, row: Row): void {
    this.#staged.set(id, row)
  }

  /** The kept rows `ids` in their present state, then the fresh ones; only those that still `fit`. */
  #merged(ids: Iterable<string>, fits: (row: Row) => boolean): Row[] {
    const rows = new Map<string, Row>()
    for (const id of ids) {
      const row = this.find(id)
      if (row !== undefined) rows.set(id, row)
    }
    for (const [id, row] of this.#staged) rows.set(id, row)
    return [...rows.values()].filter(fits)
  }

  staged(): Record<string, Row> | undefined {
    return this.#staged.size === 0 ? undefined : Object.fromEntries(this.#staged)
  }

  /** Everything that was kept, as one change. */
  whole(): Record<string, Row> {
    return Object.fromEntries(this.#kept)
  }

  keep(rows: Readonly<Record<string, Row>> = {}): void {
    for (const [id, row] of Object.entries(rows)) {
      this.#kept.set(id, row)
      this.#index(id, row)
    }
  }

  #index(id: string, row: Row): void {
    for (const alias of this.#traits.aliasesOf(row)) if (alias !== '') this.#aliases.set(alias, id)
    if (this.#traits.isOpen(row)) this.#open.add(id)
    else this.#open.delete(id)
    const name = this.#traits.groupOf(row)
    const group = this.#groups.get(name) ?? new Set()
    if (name !== '') this.#groups.set(name, group.add(id))
  }

  forget(): void {
    this.#staged = new Map()
  }
}

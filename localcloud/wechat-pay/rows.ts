/**
 * Keeps the stand-in's rows in memory and writes the changes of one request to the store: all of them or
 * none.
 */
import type { Bill, BookLine, Counter, DownloadRow, FaultRow, NoticeRow, Order, RefundRow } from './entities'

export interface Tables {
  readonly orders: Order
  readonly refunds: RefundRow
  readonly bills: Bill
  readonly lines: BookLine
  readonly notices: NoticeRow
  readonly faults: FaultRow
  readonly counters: Counter
  readonly downloads: DownloadRow
}

export type TableName = keyof Tables

/** Rows by id, table by table. */
export type Batch = { readonly [Name in TableName]?: Readonly<Record<string, Tables[Name]>> }

/** Where batches are kept, in order. `save` returns only when the batch would survive a kill. */
export interface Store {
  load(): readonly Batch[]
  save(batch: Batch): void
}

export interface Table<Row> {
  find(id: string): Row | undefined
  all(): Row[]
  put(id: string, row: Row): void
}

export type Rows = { readonly [Name in TableName]: Table<Tables[Name]> } & {
  /** Writes what was put since the last commit; nothing put, nothing written. */
  commit(): void
  /** Forgets what was put since the last commit. */
  discard(): void
}

/** A table with a layer of rows that are put but not yet committed. */
class LayeredTable<Row> implements Table<Row> {
  readonly #kept = new Map<string, Row>()
  #staged = new Map<string, Row>()

  find(id: string): Row | undefined {
    return this.#staged.get(id) ?? this.#kept.get(id)
  }

  all(): Row[] {
    const fresh = [...this.#staged].filter(([id]) => !this.#kept.has(id))
    return [
      ...[...this.#kept].map(([id, row]) => this.#staged.get(id) ?? row),
      ...fresh.map(([, row]) => row),
    ]
  }

  put(id: string, row: Row): void {
    this.#staged.set(id, row)
  }

  staged(): Record<string, Row> | undefined {
    return this.#staged.size === 0 ? undefined : Object.fromEntries(this.#staged)
  }

  keep(rows: Readonly<Record<string, Row>> = {}): void {
    for (const [id, row] of Object.entries(rows)) this.#kept.set(id, row)
  }

  forget(): void {
    this.#staged = new Map()
  }
}

function freshTables() {
  return {
    orders: new LayeredTable<Order>(),
    refunds: new LayeredTable<RefundRow>(),
    bills: new LayeredTable<Bill>(),
    lines: new LayeredTable<BookLine>(),
    notices: new LayeredTable<NoticeRow>(),
    faults: new LayeredTable<FaultRow>(),
    counters: new LayeredTable<Counter>(),
    downloads: new LayeredTable<DownloadRow>(),
  }
}

type LayeredTables = ReturnType<typeof freshTables>

function keepBatch(tables: LayeredTables, batch: Batch): void {
  tables.orders.keep(batch.orders)
  tables.refunds.keep(batch.refunds)
  tables.bills.keep(batch.bills)
  tables.lines.keep(batch.lines)
  tables.notices.keep(batch.notices)
  tables.faults.keep(batch.faults)
  tables.counters.keep(batch.counters)
  tables.downloads.keep(batch.downloads)
}

function stagedBatch(tables: LayeredTables): Batch {
  return {
    orders: tables.orders.staged(),
    refunds: tables.refunds.staged(),
    bills: tables.bills.staged(),
    lines: tables.lines.staged(),
    notices: tables.notices.staged(),
    faults: tables.faults.staged(),
    counters: tables.counters.staged(),
    downloads: tables.downloads.staged(),
  }
}

/** Rows over `store`, as they were when it was last written. */
export function openRows(store: Store): Rows {
  const tables = freshTables()
  for (const batch of store.load()) keepBatch(tables, batch)
  const discard = () => {
    for (const table of Object.values(tables)) table.forget()
  }
  return {
    ...tables,
    commit() {
      const batch = stagedBatch(tables)
      if (Object.values(batch).every((rows) => rows === undefined)) return
      store.save(batch)
      keepBatch(tables, batch)
      discard()
    },
    discard,
  }
}

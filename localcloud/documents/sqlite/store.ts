/**
 * The durable store: one SQLite file, one table per collection and per index, each commit on the disk when
 * it returns.
 */
import { DatabaseSync } from '@photostructure/sqlite'
import type {
  DocumentStore,
  IndexBuild,
  IndexPlace,
  IndexRange,
  StoredIndex,
  StoreScan,
  StoreWrite,
} from '../store'
import { StoredDocument } from '../stored-document'
import { quoted, Statements } from './statements'

interface DocumentRow {
  readonly key: string
  readonly body: string
}

interface EntryRow extends DocumentRow {
  readonly entry: string
}

const pageOfScan = 256

export class SqliteStore implements DocumentStore {
  private readonly database: InstanceType<typeof DatabaseSync>
  private readonly statements: Statements

  /** Takes the path of the file, created when it is not there. */
  constructor(path: string) {
    this.database = new DatabaseSync(path)
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA busy_timeout = 2000;
      CREATE TABLE IF NOT EXISTS "collections" (name TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS "indexes" (
        collection TEXT, name TEXT, definition TEXT, repeated INTEGER, PRIMARY KEY (collection, name)
      ) WITHOUT ROWID;
    `)
    this.statements = new Statements(this.database)
  }

  collections(): readonly string[] {
    return this.rows<{ name: string }>('SELECT name FROM "collections" ORDER BY name').map(({ name }) => name)
  }

  createCollection(collection: string): void {
    this.database.exec(
      `CREATE TABLE IF NOT EXISTS ${documentsTable(collection)}
        (place INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.statements.of('INSERT OR IGNORE INTO "collections" (name) VALUES (?)').run(collection)
  }

  indexes(collection: string): readonly StoredIndex[] {
    return this.rows<{ name: string; definition: string; repeated: number }>(
      'SELECT name, definition, repeated FROM "indexes" WHERE collection = ?',
      collection,
    ).map(({ name, definition, repeated }) => ({ name, definition, repeated: repeated === 1 }))
  }

  createIndex({ collection, name, definition, repeated, entries }: IndexBuild): void {
    const table = entriesTable({ collection, index: name })
    this.atomically(() => {
      this.database.exec(
        `CREATE TABLE ${table} (key TEXT, document TEXT, PRIMARY KEY (key, document)) WITHOUT ROWID`,
      )
      const insert = this.statements.of(`INSERT INTO ${table} (key, document) VALUES (?, ?)`)
      for (const { key, documentKey } of entries) insert.run(key, documentKey)
      this.statements
        .of('INSERT INTO "indexes" (collection, name, definition, repeated) VALUES (?, ?, ?, ?)')
        .run(collection, name, definition, repeated ? 1 : 0)
    })
  }

  dropIndex(place: IndexPlace): void {
    this.atomically(() => {
      this.database.exec(`DROP TABLE IF EXISTS ${entriesTable(place)}`)
      this.statements
        .of('DELETE FROM "indexes" WHERE collection = ? AND name = ?')
        .run(place.collection, place.index)
    })
  }

  markRepeated({ collection, index }: IndexPlace): void {
    this.statements
      .of('UPDATE "indexes" SET repeated = 1 WHERE collection = ? AND name = ?')
      .run(collection, index)
  }

  get({ collection, key }: { collection: string; key: string }): StoredDocument | undefined {
    const row: DocumentRow | undefined = this.statements
      .of(`SELECT key, body FROM ${documentsTable(collection)} WHERE key = ?`)
      .get(key)
    return row && new StoredDocument(row.key, row.body)
  }

  scan({ collection, within }: StoreScan): Iterable<StoredDocument> {
    return within ? this.scanIndex(collection, within) : this.scanAll(collection)
  }

  count(collection: string): number {
    const [row] = this.rows<{ total: number }>(`SELECT count(*) AS total FROM ${documentsTable(collection)}`)
    return row?.total ?? 0
  }

  commit(writes: readonly StoreWrite[]): void {
    this.atomically(() => writes.forEach((write) => this.write(write)))
  }

  close(): void {
    this.database.close()
  }

  private write({ collection, key, document, removed, added }: StoreWrite): void {
    const table = documentsTable(collection)
    if (document) {
      const upsert = `INSERT INTO ${table} (key, body) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET body = excluded.body`
      this.statements.of(upsert).run(key, document.text)
    } else {
      this.statements.of(`DELETE FROM ${table} WHERE key = ?`).run(key)
    }
    for (const entry of removed) {
      const entries = entriesTable({ collection, index: entry.index })
      this.statements.of(`DELETE FROM ${entries} WHERE key = ? AND document = ?`).run(entry.key, key)
    }
    for (const entry of added) {
      const entries = entriesTable({ collection, index: entry.index })
      this.statements.of(`INSERT INTO ${entries} (key, document) VALUES (?, ?)`).run(entry.key, key)
    }
  }

  private *scanAll(collection: string): Generator<StoredDocument> {
    const sql = `SELECT place, key, body FROM ${documentsTable(collection)}
      WHERE place > ? ORDER BY place LIMIT ${pageOfScan}`
    let place = 0
    for (;;) {
      const rows = this.rows<DocumentRow & { place: number }>(sql, place)
      yield* rows.map(({ key, body }) => new StoredDocument(key, body))
      if (rows.length < pageOfScan) return
      place = rows.at(-1)?.place ?? place
    }
  }

  /** Reads in pages, so that no statement stays open while somebody else uses the same one. */
  private *scanIndex(
    collection: string,
    { index, from, to, backwards }: IndexRange,
  ): Generator<StoredDocument> {
    const sql = indexScanSql({ collection, index }, backwards)
    const [start, end] = backwards ? [to, from] : [from, to]
    let reached = { entry: start, key: '' }
    for (let page = pageOfScan / 8; ; page = pageOfScan) {
      const rows = this.rows<EntryRow>(sql, reached.entry, reached.key, end, page)
      yield* rows.map(({ key, body }) => new StoredDocument(key, body))
      const last = rows.at(-1)
      if (rows.length < page || !last) return
      reached = last
    }
  }

  private rows<Row>(sql: string, ...values: readonly (string | number)[]): Row[] {
    const found: Row[] = this.statements.of(sql).all(...values)
    return found
  }

  private atomically(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.database.exec('COMMIT')
    } catch (error) {
      this.database.exec('ROLLBACK')
      throw error
    }
  }
}

/** Gives the SQL of one page: beyond an entry already reached, up to the far end of the range. */
function indexScanSql(place: IndexPlace, backwards: boolean): string {
  const [beyond, end, way] = backwards ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC']
  return `SELECT e.key AS entry, d.key, d.body
    FROM ${entriesTable(place)} e JOIN ${documentsTable(place.collection)} d ON d.key = e.document
    WHERE (e.key, e.document) ${beyond} (?, ?) AND e.key ${end} ?
    ORDER BY e.key ${way}, e.document ${way} LIMIT ?`
}

function documentsTable(collection: string): string {
  return quoted(`documents:${collection}`)
}

function entriesTable({ collection, index }: IndexPlace): string {
  return quoted(`index:${collection}:${index}`)
}

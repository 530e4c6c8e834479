/** Loads a history straight into the file of a local cloud that is not running: minutes, not days. */
import { statSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { type Document, parseCanonical } from '../../../localcloud/documents/canonical-text'
import { indexKeys } from '../../../localcloud/documents/index-entries'
import type { IndexDeclaration } from '../../../localcloud/documents/schema'
import { documentKey } from '../../../localcloud/documents/stored-document'
import { grownCollections, type HistoryWishes, historyOf, livedShift, type Rename } from './history'

type Database = InstanceType<typeof DatabaseSync>
type Statement = ReturnType<Database['prepare']>

export interface Target {
  readonly insert: Statement
  readonly indexes: readonly { readonly declaration: IndexDeclaration; readonly insert: Statement }[]
}

const asideOf = (collection: string, index: string): string => `"aside:${collection}:${index}"`

/** Where documents of a collection go, with their entries in every index. */
export function targetOf(database: Database, collection: string): Target {
  const stored: { name: string; definition: string }[] = database
    .prepare('SELECT name, definition FROM "indexes" WHERE collection = ?')
    .all(collection)
  const indexes = stored.map(({ name, definition }) => {
    database.exec(`CREATE TEMP TABLE ${asideOf(collection, name)} (key TEXT, document TEXT)`)
    const insert = database.prepare(`INSERT INTO ${asideOf(collection, name)} VALUES (?, ?)`)
    return { declaration: JSON.parse(definition) as IndexDeclaration, insert }
  })
  return {
    insert: database.prepare(`INSERT INTO "documents:${collection}" (key, body) VALUES (?, ?)`),
    indexes,
  }
}

/** Entries are put aside as they come and go into their index in its order, which is many times faster. */
export function fillIndexes(database: Database, collection: string, { indexes }: Target): void {
  for (const { declaration } of indexes) {
    const aside = asideOf(collection, declaration.name)
    database.exec('BEGIN')
    const index = `"index:${collection}:${declaration.name}"`
    database.exec(`INSERT INTO ${index} SELECT key, document FROM ${aside} ORDER BY 1, 2`)
    database.exec('COMMIT')
    database.exec(`DROP TABLE ${aside}`)
  }
}

interface Entry {
  readonly key: string
  readonly insert: Statement
}

/** A document of the shift that was lived, with its place in every index: what follows are copies of it. */
interface Mould {
  readonly key: string
  readonly text: string
  readonly insert: Statement
  readonly entries: readonly Entry[]
}

function mouldOf(text: string, { insert, indexes }: Target): Mould {
  const document = parseCanonical(text) as Document
  const entries = indexes.flatMap((index) =>
    indexKeys(index.declaration, document).map((key) => ({ key, insert: index.insert })),
  )
  return { key: documentKey(document._id), text, insert, entries }
}

function put(mould: Mould, rename: Rename): void {
  const key = rename(mould.key)
  mould.insert.run(key, rename(mould.text))
  for (const entry of mould.entries) entry.insert.run(rename(entry.key), key)
}

export interface Loading extends HistoryWishes {
  readonly file: string
  /** A wage that has been lived to its end in this city, and on which day. */
  readonly itemId: string
  readonly workOn: string
}

export interface Loaded {
  readonly seconds: number
  readonly megabytes: number
}

function mustHave(targets: ReadonlyMap<string, Target>, collection: string): Target {
  const target = targets.get(collection)
  if (!target) throw new Error(`${collection} does not grow`)
  return target
}

const shiftsPerTransaction = 20_000

export function load({ file, itemId, workOn, ...wishes }: Loading): Loaded {
  const startedAt = performance.now()
  const database = new DatabaseSync(file)
  // What is lost if this breaks off is loaded again; the city itself writes with its own, careful settings.
  database.exec('PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; PRAGMA cache_size = -400000')
  const lived = livedShift(database, itemId, workOn)
  const targets = new Map(grownCollections.map((name) => [name as string, targetOf(database, name)]))
  const moulds = lived.patterns.map(({ collection, text }) => mouldOf(text, mustHave(targets, collection)))
  let count = 0
  database.exec('BEGIN')
  for (const rename of historyOf(lived, wishes)) {
    for (const mould of moulds) put(mould, rename)
    count += 1
    if (count % shiftsPerTransaction === 0) database.exec('COMMIT; BEGIN')
  }
  database.exec('COMMIT')
  for (const [collection, target] of targets) fillIndexes(database, collection, target)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  return {
    seconds: (performance.now() - startedAt) / 1_000,
    megabytes: Math.round(statSync(file).size / 1e6),
  }
}

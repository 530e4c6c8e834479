/**
 * What happens to a file when the declared indexes change between two starts, and when it holds many
 * documents.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDocumentEngine, type DocumentEngine } from '../../../localcloud/documents/engine'
import type { IndexDeclaration } from '../../../localcloud/documents/schema'
import { SqliteStore } from '../../../localcloud/documents/sqlite/store'

const byStart: IndexDeclaration = { name: 'byStart', fields: [{ field: 'startAt', direction: 1 }] }
const byTrade: IndexDeclaration = { name: 'byTrade', fields: [{ field: 'trades', direction: 1 }] }

describe('a file of documents', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schema-change-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function open(...indexes: IndexDeclaration[]): DocumentEngine {
    const store = new SqliteStore(join(folder, 'documents.sqlite'))
    return createDocumentEngine({ store, schema: { gigs: { indexes } }, now: () => 0 })
  }

  function starting(engine: DocumentEngine, startAt: number): string[] {
    return engine.find({ collection: 'gigs', criteria: { startAt } }).map(({ key }) => key)
  }

  it('builds an index that is new, and drops one that is no longer wanted', async () => {
    const first = open(byTrade)
    await first.insert({
      collection: 'gigs',
      documents: [{ _id: 'a', startAt: 1, trades: ['装卸', '保洁'] }],
    })
    first.close()
    const second = open(byStart)
    expect(starting(second, 1)).toEqual(['a'])
    await second.modify({
      collection: 'gigs',
      criteria: { _id: 'a' },
      operators: { $set: { startAt: 2 } },
      multiple: false,
    })
    second.close()
    const third = open(byStart, byTrade)
    expect(starting(third, 1)).toEqual([])
    expect(starting(third, 2)).toEqual(['a'])
    expect(third.find({ collection: 'gigs', criteria: { trades: '保洁' } })).toHaveLength(1)
    third.close()
  })

  it('builds an index anew when its fields change under the same name', async () => {
    const first = open({ name: 'byStart', fields: [{ field: 'endAt', direction: 1 }] })
    await first.insert({ collection: 'gigs', documents: [{ _id: 'a', startAt: 1, endAt: 9 }] })
    first.close()
    const second = open(byStart)
    expect(starting(second, 1)).toEqual(['a'])
    second.close()
  })

  it('remembers after a restart that an index holds lists', async () => {
    const first = open(byTrade)
    await first.insert({ collection: 'gigs', documents: [{ _id: 'a', trades: [1, 9] }] })
    first.close()
    const second = open(byTrade)
    const criteria = { trades: { $gt: 4, $lt: 6 } }
    expect(second.find({ collection: 'gigs', criteria })).toHaveLength(1)
    second.close()
  })

  it('keeps collections that were created at run time', () => {
    const first = open()
    first.createCollection('notes')
    first.close()
    const second = open()
    expect(second.count({ collection: 'notes', criteria: {} })).toBe(0)
    second.close()
  })

  it('walks an index of a thousand equal and different keys in both directions', async () => {
    const engine = open(byStart)
    const documents = Array.from({ length: 1000 }, (_, place) => ({ _id: `g${place}`, startAt: place % 3 }))
    await engine.insert({ collection: 'gigs', documents })
    for (const way of [1, -1] as const) {
      const found = engine.find({
        collection: 'gigs',
        criteria: { startAt: { $gte: 1 } },
        sort: { startAt: way },
      })
      const starts = found.map(({ value }) => Number(value.startAt))
      expect(new Set(found.map(({ key }) => key)).size).toBe(666)
      expect(starts).toEqual([...starts].sort((one, other) => (one - other) * way))
    }
    engine.close()
  })

  it('warns once when it reads more than twenty thousand documents without an index', async () => {
    const warnings: string[] = []
    const store = new SqliteStore(join(folder, 'many.sqlite'))
    const warn = (message: string): number => warnings.push(message)
    const engine = createDocumentEngine({ store, schema: { gigs: { indexes: [] } }, now: () => 0, warn })
    await engine.insert({ collection: 'gigs', documents: Array.from({ length: 20_001 }, () => ({ fen: 1 })) })
    for (const fen of [2, 3]) engine.find({ collection: 'gigs', criteria: { fen } })
    expect(warnings).toEqual(['20001 documents of gigs were read without an index (asked for: fen)'])
    engine.close()
  })

  it('refuses a key of more than 1024 bytes in an index', async () => {
    const engine = open(byStart)
    const added = engine.insert({ collection: 'gigs', documents: [{ startAt: '长'.repeat(400) }] })
    await expect(added).rejects.toThrow(/more than 1024 bytes/)
    engine.close()
  })
})

/**
 * Random work leaves both stores with the same documents, and every index with exactly what stands in
 * them.
 */
import * as fastCheck from 'fast-check'
import type { Document } from '../../../localcloud/documents/canonical-text'
import { createDocumentEngine, type DocumentEngine } from '../../../localcloud/documents/engine'
import { propertyRuns } from '../../property-runs'
import { memoryStore, schema, sqliteStore } from '../worlds'

type Step = (engine: DocumentEngine) => Promise<unknown>

const id = fastCheck.integer({ min: 0, max: 7 }).map((place) => `p${place}`)
const phone = fastCheck.constantFrom('1', '2', '3', null)
const card = fastCheck.constantFrom('x', 'y', undefined)
const fields = fastCheck.record({ phone, card, fen: fastCheck.nat({ max: 3 }) }, { noNullPrototype: true })
const collection = 'people'

function withoutMissing(document: Document): Document {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined))
}

const plainStep = fastCheck.oneof(
  fastCheck.tuple(id, fields).map(
    ([_id, rest]): Step =>
      (engine) =>
        engine.insert({ collection, documents: [withoutMissing({ _id, ...rest })] }),
  ),
  fastCheck.tuple(id, fields).map(
    ([_id, rest]): Step =>
      (engine) =>
        engine.replace({ collection, id: _id, document: withoutMissing(rest) }),
  ),
  fastCheck.tuple(id, phone).map(
    ([_id, next]): Step =>
      (engine) =>
        engine.modify({
          collection,
          criteria: { _id },
          operators: { $set: { phone: next } },
          multiple: false,
        }),
  ),
  fastCheck.nat({ max: 3 }).map(
    (fen): Step =>
      (engine) =>
        engine.modify({
          collection,
          criteria: { fen },
          operators: { $inc: { fen: 1 }, $unset: { card: '' } },
          multiple: true,
        }),
  ),
  id.map(
    (_id): Step =>
      (engine) =>
        engine.remove({ collection, criteria: { _id }, multiple: false }),
  ),
)

/** A transfer between two documents in a transaction, given up half-way when `commits` is false. */
const transactionStep = fastCheck
  .record({ from: id, to: id, commits: fastCheck.boolean() })
  .map(({ from, to, commits }): Step => async (engine) => {
    const transactionId = engine.transactions.start()
    const add = (_id: string, fen: number): Promise<unknown> =>
      engine.modify({
        collection,
        criteria: { _id },
        operators: { $inc: { fen } },
        multiple: false,
        transactionId,
      })
    await add(from, -1)
    await add(to, 1)
    if (commits) engine.commit(transactionId)
    else engine.abort(transactionId)
  })

const steps = fastCheck.array(
  fastCheck.oneof({ weight: 4, arbitrary: plainStep }, { weight: 1, arbitrary: transactionStep }),
  {
    maxLength: 30,
  },
)

async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify((await work) ?? null)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function textsOf(engine: DocumentEngine, criteria: Document): string[] {
  return engine.find({ collection, criteria }).map(({ text }) => text)
}

describe('both stores', () => {
  let engines: DocumentEngine[]

  beforeAll(() => {
    engines = [memoryStore(), sqliteStore()].map((store) =>
      createDocumentEngine({ store, schema, now: () => 0, newId: () => 'same' }),
    )
  })
  afterAll(() => engines.forEach((engine) => engine.close()))

  it('answer every step alike and keep the same documents and index entries', async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(steps, async (work) => {
        for (const engine of engines) await engine.remove({ collection, criteria: {}, multiple: true })
        for (const step of work) {
          const [one, other] = await Promise.all(engines.map((engine) => outcome(step(engine))))
          expect(one).toBe(other)
        }
        const [memory, sqlite] = engines.map((engine) => textsOf(engine, {}))
        expect(sqlite).toEqual(memory)
        for (const engine of engines) expectIndexesInStep(engine)
      }),
      { numRuns: propertyRuns(60) },
    )
  })
})

/** Looks each document up by each indexed value, and by the values that must be gone. */
function expectIndexesInStep(engine: DocumentEngine): void {
  const documents = engine.find({ collection, criteria: {} }).map(({ value }) => value)
  for (const phoneSought of ['1', '2', '3', null]) {
    const expected = documents
      .filter((document) => (document.phone ?? null) === phoneSought)
      .map(({ _id }) => _id)
    const found = engine.find({ collection, criteria: { phone: phoneSought } }).map(({ key }) => key)
    expect(found).toEqual(expected)
    expect(found.length).toBeLessThanOrEqual(1)
  }
  for (const cardSought of ['x', 'y']) {
    const expected = documents.filter((document) => document.card === cardSought).map(({ _id }) => _id)
    expect(engine.find({ collection, criteria: { card: cardSought } }).map(({ key }) => key)).toEqual(
      expected,
    )
  }
}

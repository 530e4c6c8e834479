/** Whatever index answers a query, the answer is what the query language says about the bare documents. */
import * as fastCheck from 'fast-check'
import { find } from 'mingo'
import type { Document } from '../../../localcloud/documents/canonical-text'
import { createDocumentEngine, type DocumentEngine } from '../../../localcloud/documents/engine'
import type { DatabaseSchema } from '../../../localcloud/documents/schema'
import type { DocumentStore } from '../../../localcloud/documents/store'
import { propertyRuns } from '../../property-runs'
import { memoryStore, sqliteStore } from '../worlds'

const schema: DatabaseSchema = {
  gigs: {
    indexes: [
      {
        name: 'byStatus',
        fields: [
          { field: 'status', direction: 1 },
          { field: 'rank', direction: -1 },
        ],
      },
      {
        name: 'byTag',
        fields: [
          { field: 'tags', direction: 1 },
          { field: 'deep.part', direction: 1 },
        ],
      },
      {
        name: 'byRank',
        fields: [
          { field: 'rank', direction: 1 },
          { field: 'status', direction: 1 },
        ],
      },
      { name: 'byDeep', fields: [{ field: 'deep.part', direction: 1 }], sparse: true },
    ],
  },
}

/** Objects with a prototype, as the wire makes them. */
const likeTheWire = { noNullPrototype: true } as const
const anyOfThem: { noNullPrototype: true; requiredKeys: [] } = { noNullPrototype: true, requiredKeys: [] }

const scalar = fastCheck.oneof(
  fastCheck.integer({ min: -3, max: 3 }),
  fastCheck.constantFrom('', 'a', 'ab', 'b', '装卸', '，', '\u0000', '😀', 0.5, -1e300, 1e300),
  fastCheck.boolean(),
  fastCheck.constantFrom(0, 1000, -1000).map((milliseconds) => new Date(milliseconds)),
)
const value = fastCheck.oneof(scalar, fastCheck.constant(null))
const small = fastCheck.integer({ min: -3, max: 3 })
const listed = fastCheck.oneof(
  value,
  fastCheck.array(value, { maxLength: 3 }),
  fastCheck.array(small, { minLength: 2, maxLength: 2 }),
)

const document = fastCheck.record(
  {
    status: fastCheck.constantFrom('open', 'shut', 'done'),
    rank: scalar,
    tags: listed,
    deep: fastCheck.oneof(
      fastCheck.record({ part: listed }, likeTheWire),
      fastCheck.array(fastCheck.record({ part: value }, likeTheWire), { maxLength: 2 }),
    ),
  },
  { ...likeTheWire, requiredKeys: ['status', 'rank'] },
)

const condition = fastCheck.oneof(
  value,
  fastCheck.array(value, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
  fastCheck.record({ $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar }, anyOfThem),
  fastCheck.record({ $gt: small, $lt: small }, likeTheWire),
  scalar.map(($ne) => ({ $ne })),
  fastCheck.boolean().map(($exists) => ({ $exists })),
)

const conjunction = fastCheck
  .record(
    {
      status: fastCheck.oneof(
        fastCheck.constantFrom('open', 'shut'),
        fastCheck.constant({ $in: ['open', 'done'] }),
      ),
      rank: condition,
      tags: condition,
      'deep.part': condition,
    },
    anyOfThem,
  )
  .map((fields): Document => ({ ...fields }))

const criteria = fastCheck.oneof(
  conjunction,
  fastCheck.tuple(conjunction, conjunction).map((both): Document => ({ $and: both })),
  fastCheck.tuple(conjunction, conjunction).map((either): Document => ({ $or: either })),
)

const direction = fastCheck.constantFrom<(1 | -1)[]>(1, -1)
const sort = fastCheck.oneof(
  fastCheck.constant({}),
  fastCheck.record({ rank: direction }, likeTheWire),
  fastCheck.record({ status: direction, rank: direction }, likeTheWire),
)

function keysOf(documents: readonly Document[], order: Readonly<Record<string, 1 | -1>>): unknown[] {
  return documents.map((one) => Object.keys(order).map((field) => one[field]))
}

function idsOf(documents: readonly Document[]): unknown[] {
  return documents.map(({ _id }) => _id).sort()
}

/** Gives the documents as the store keeps them, where for instance a negative zero is a zero. */
async function fill(engine: DocumentEngine, documents: readonly object[]): Promise<Document[]> {
  await engine.remove({ collection: 'gigs', criteria: {}, multiple: true })
  await engine.insert({
    collection: 'gigs',
    documents: documents.map((one, place) => ({ _id: `gig:${place}`, ...one })),
  })
  return engine.find({ collection: 'gigs', criteria: {} }).map(({ value: kept }) => kept)
}

const stores: { name: string; open: () => DocumentStore }[] = [
  { name: 'memory', open: memoryStore },
  { name: 'SQLite', open: sqliteStore },
]

describe.each(stores)('queries over indexes ($name)', ({ open }) => {
  let engine: DocumentEngine

  beforeAll(() => {
    engine = createDocumentEngine({ store: open(), schema, now: () => 0 })
  })
  afterAll(() => engine.close())

  it('find the same documents in the same order as the query language alone', async () => {
    const world = fastCheck.record({
      documents: fastCheck.array(document, { maxLength: 25 }),
      questions: fastCheck.array(fastCheck.record({ criteria, sort }), { minLength: 8, maxLength: 8 }),
    })
    await fastCheck.assert(
      fastCheck.asyncProperty(world, async ({ documents, questions }) => {
        const kept = await fill(engine, documents)
        for (const question of questions) {
          const found = engine.find({ collection: 'gigs', ...question }).map(({ value: one }) => one)
          const matching = find<Document>(kept, question.criteria)
          const expected =
            Object.keys(question.sort).length > 0 ? matching.sort(question.sort).all() : matching.all()
          expect(idsOf(found)).toEqual(idsOf(expected))
          expect(keysOf(found, question.sort)).toEqual(keysOf(expected, question.sort))
        }
      }),
      { numRuns: propertyRuns(120) },
    )
  })

  it('give any page of the whole answer', async () => {
    const page = { skip: fastCheck.nat({ max: 10 }), limit: fastCheck.integer({ min: 1, max: 10 }) }
    const world = fastCheck.record({
      documents: fastCheck.array(document, { maxLength: 25 }),
      questions: fastCheck.array(fastCheck.record({ criteria, sort, ...page }), {
        minLength: 8,
        maxLength: 8,
      }),
    })
    await fastCheck.assert(
      fastCheck.asyncProperty(world, async ({ documents, questions }) => {
        await fill(engine, documents)
        for (const { skip, limit, ...question } of questions) {
          const whole = engine.find({ collection: 'gigs', ...question }).map(({ key }) => key)
          const part = engine.find({ collection: 'gigs', ...question, skip, limit }).map(({ key }) => key)
          expect(part).toEqual(whole.slice(skip, skip + limit))
        }
      }),
      { numRuns: propertyRuns(60) },
    )
  })
})

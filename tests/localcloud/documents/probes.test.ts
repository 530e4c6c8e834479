/** Probes of the database through the genuine SDK: each also says something about production, and can run there. */
import {
  memoryStore,
  openHttpWorld,
  openInProcessWorld,
  sqliteStore,
  type Database,
  type SdkTransaction,
  type World,
} from '../worlds'

const worlds = [
  { name: 'memory, in process', open: () => openInProcessWorld(memoryStore()) },
  { name: 'SQLite, over loopback HTTP', open: () => openHttpWorld(sqliteStore()) },
]

const dezhou = { longitude: 116.3575, latitude: 37.4355 }

function settled(results: readonly PromiseSettledResult<unknown>[]): { done: number; codes: unknown[] } {
  const codes = results.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []))
  return { done: results.length - codes.length, codes }
}

function codeOf(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : reason
}

describe.each(worlds)('the database ($name)', ({ open }) => {
  let world: World
  let database: Database

  beforeEach(async () => {
    world = await open()
    database = world.database
  })
  afterEach(() => world.close())

  function begin(): Promise<SdkTransaction> {
    return database.startTransaction()
  }

  describe('documents', () => {
    it('keeps dates, large numbers and nested lists as they were', async () => {
      const document = {
        _id: 'gig:1',
        startAt: new Date(1_764_000_000_000),
        fen: 9_007_199_254_740_991,
        days: [[1, 2.5]],
      }
      await database.collection('gigs').add(document)
      expect((await database.collection('gigs').doc('gig:1').get()).data).toEqual([document])
    })

    it('gives a document without id a text of its own', async () => {
      const { id } = await database.collection('gigs').add({ title: '装卸' })
      expect(id).toMatch(/^[0-9a-f]{32}$/)
    })

    it('returns 100 rows when no limit is given, and 1000 at most', async () => {
      const rows = Array.from({ length: 1100 }, (_, place) => ({ place }))
      await database.collection('gigs').add(rows)
      expect((await database.collection('gigs').get()).data).toHaveLength(100)
      expect((await database.collection('gigs').limit(5000).get()).data).toHaveLength(1000)
      expect((await database.collection('gigs').count()).total).toBe(1100)
    })

    it('refuses a collection nobody created, until it is created', async () => {
      const added = database.collection('nowhere').add({ a: 1 })
      await expect(added).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
      await database.createCollection('nowhere')
      await database.collection('nowhere').add({ a: 1 })
      expect((await database.collection('nowhere').count()).total).toBe(1)
    })

    it('sets a whole document whether or not it was there', async () => {
      const first = await database.collection('gigs').doc('gig:1').set({ title: '装卸', slots: 2 })
      expect(first).toMatchObject({ upsertedId: 'gig:1' })
      await database.collection('gigs').doc('gig:1').set({ title: '保洁' })
      expect((await database.collection('gigs').doc('gig:1').get()).data).toEqual([
        { _id: 'gig:1', title: '保洁' },
      ])
    })

    it('updates nothing where nothing is', async () => {
      expect(await database.collection('gigs').doc('gig:9').update({ slots: 1 })).toMatchObject({
        updated: 0,
      })
    })
  })

  describe('updates', () => {
    it('knows the update commands of the SDK', async () => {
      const command = database.command
      await database
        .collection('gigs')
        .add({ _id: 'g', n: 2, low: 5, old: 1, tags: ['a'], pulled: ['x', 'y', 'z'], deep: { a: 1 } })
      await database
        .collection('gigs')
        .doc('g')
        .update({
          n: command.mul(3),
          low: command.min(4),
          old: command.remove(),
          tags: command.push(['b', 'c']),
          pulled: command.pull(command.in(['x', 'z'])),
          deep: { b: 2 },
          title: command.set('装卸'),
        })
      await database
        .collection('gigs')
        .doc('g')
        .update({ tags: command.addToSet('b'), title: command.rename('name') })
      await database
        .collection('gigs')
        .doc('g')
        .update({ tags: command.unshift('first') })
      await database.collection('gigs').doc('g').update({ tags: command.pop() })
      expect((await database.collection('gigs').doc('g').get()).data).toEqual([
        {
          _id: 'g',
          n: 6,
          low: 4,
          tags: ['first', 'a', 'b'],
          pulled: ['y'],
          deep: { a: 1, b: 2 },
          name: '装卸',
        },
      ])
    })

    it('writes the time of the server, shifted as asked', async () => {
      await database.collection('gigs').add({ _id: 'g', postedAt: database.serverDate({ offset: 1000 }) })
      await database
        .collection('gigs')
        .doc('g')
        .update({ seenAt: database.serverDate({ offset: 0 }) })
      const [gig] = (await database.collection('gigs').doc('g').get()).data
      expect(gig.postedAt).toEqual(new Date(world.nowMilliseconds + 1000))
      expect(gig.seenAt).toEqual(new Date(world.nowMilliseconds))
    })

    it('refuses to create a field inside null', async () => {
      await database.collection('gigs').add({ _id: 'g', address: null })
      const update = database
        .collection('gigs')
        .doc('g')
        .update({ address: { street: '湖滨' } })
      await expect(update).rejects.toThrow(/Cannot create field 'street'/)
    })

    it('refuses to add a number to a text', async () => {
      await database.collection('gigs').add({ _id: 'g', slots: 'two' })
      const update = database
        .collection('gigs')
        .doc('g')
        .update({ slots: database.command.inc(1) })
      await expect(update).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    })

    it('updates every document that fits, and gives the one changed when asked', async () => {
      await database.collection('gigs').add([{ status: 'open' }, { status: 'open' }, { status: 'done' }])
      expect(
        await database.collection('gigs').where({ status: 'open' }).update({ status: 'shut' }),
      ).toMatchObject({ updated: 2 })
      const one = await database
        .collection('gigs')
        .where({ status: 'done' })
        .updateAndReturn({ status: 'paid' })
      expect(one).toMatchObject({ updated: 1, doc: { status: 'paid' } })
    })

    it('lets exactly five of a hundred claims have five slots', async () => {
      const { inc, gt } = database.command
      await database.collection('gigs').add({ _id: 'g', slots: 5 })
      const claims = Array.from({ length: 100 }, () =>
        database
          .collection('gigs')
          .where({ _id: 'g', slots: gt(0) })
          .update({ slots: inc(-1) }),
      )
      const counts = (await Promise.all(claims)).map(({ updated }) => updated)
      expect(counts.filter((count) => count === 1)).toHaveLength(5)
    })
  })

  describe('unique keys', () => {
    it('says E11000 in the message for a second document with the id or the key', async () => {
      const people = database.collection('people')
      await people.add({ _id: 'p1', phone: '13800000001' })
      const failure = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('E11000') }
      await expect(people.add({ _id: 'p1', phone: '13800000002' })).rejects.toMatchObject(failure)
      await expect(people.add({ _id: 'p2', phone: '13800000001' })).rejects.toMatchObject(failure)
      await people.add({ _id: 'p3', phone: '13800000003' })
      await expect(people.doc('p3').update({ phone: '13800000001' })).rejects.toMatchObject(failure)
    })

    it('counts a missing field as null, so that two documents without it collide', async () => {
      const people = database.collection('people')
      await people.add({ _id: 'p1' })
      await expect(people.add({ _id: 'p2' })).rejects.toThrow(/E11000/)
    })

    it('lets documents without the field be when the index is sparse', async () => {
      const people = database.collection('people')
      await people.add({ _id: 'p1', phone: '1' })
      await people.add({ _id: 'p2', phone: '2' })
      await people.add({ _id: 'p3', phone: '3', card: 'c' })
      await expect(people.add({ _id: 'p4', phone: '4', card: 'c' })).rejects.toThrow(/E11000/)
    })

    it('gives a key free when its document goes', async () => {
      const people = database.collection('people')
      await people.add({ _id: 'p1', phone: '1' })
      await people.doc('p1').remove()
      await people.add({ _id: 'p2', phone: '1' })
      expect((await people.count()).total).toBe(1)
    })

    it('keeps what came before the duplicate of a list', async () => {
      const people = database.collection('people')
      const added = people.add([
        { _id: 'p1', phone: '1' },
        { _id: 'p2', phone: '1' },
        { _id: 'p3', phone: '3' },
      ])
      await expect(added).rejects.toThrow(/E11000/)
      expect((await people.count()).total).toBe(1)
    })
  })

  describe('queries', () => {
    it('finds by an element of a list and by two bounds on one field', async () => {
      const { gte, lt } = database.command
      await database.collection('gigs').add([
        { _id: 'a', trades: ['装卸', '保洁'], startAt: 5 },
        { _id: 'b', trades: ['保洁'], startAt: 9 },
      ])
      const cleaning = await database
        .collection('gigs')
        .where({ trades: '保洁', startAt: gte(6).and(lt(10)) })
        .get()
      expect(cleaning.data.map(({ _id }) => _id)).toEqual(['b'])
    })

    it('lets two elements of a list meet two bounds, one each', async () => {
      const { gt, lt } = database.command
      await database.collection('gigs').add({ _id: 'wide', trades: [1, 9] })
      const between = database.collection('gigs').where({ trades: gt(4).and(lt(6)) })
      expect((await between.count()).total).toBe(1)
    })

    it('sorts and pages by the index, forwards and backwards', async () => {
      const rows = Array.from({ length: 30 }, (_, place) => ({
        status: 'open',
        marketId: 'm',
        startAt: place,
      }))
      await database.collection('gigs').add(rows)
      const open = database.collection('gigs').where({ status: 'open', marketId: 'm' })
      const latest = await open.orderBy('startAt', 'desc').skip(5).limit(3).get()
      expect(latest.data.map(({ startAt }) => startAt)).toEqual([24, 23, 22])
    })

    it('sorts a list by its least element upwards and by its greatest downwards', async () => {
      await database.collection('gigs').add([
        { _id: 'wide', trades: [1, 9] },
        { _id: 'middle', trades: [5] },
        { _id: 'none', trades: [] },
      ])
      const upwards = await database.collection('gigs').orderBy('trades', 'asc').get()
      const downwards = await database.collection('gigs').orderBy('trades', 'desc').get()
      expect(upwards.data.map(({ _id }) => _id)).toEqual(['none', 'wide', 'middle'])
      expect(downwards.data.map(({ _id }) => _id)).toEqual(['wide', 'middle', 'none'])
    })

    it('answers or, regular expressions, exists and projections', async () => {
      const command = database.command
      await database.collection('gigs').add([
        { _id: 'a', title: '装卸工' },
        { _id: 'b', n: 3 },
        { _id: 'c', n: 9 },
      ])
      const either = command.or([{ title: /^装卸/ }, { n: command.gt(5) }])
      const found = await database.collection('gigs').where(either).field({ title: true }).get()
      expect(found.data).toEqual([{ _id: 'a', title: '装卸工' }, { _id: 'c' }])
      const named = await database
        .collection('gigs')
        .where({ title: command.exists(true) })
        .count()
      expect(named.total).toBe(1)
    })

    it('gives the nearest first, within the metres asked for', async () => {
      const place = (east: number): unknown =>
        new database.Geo.Point(dezhou.longitude + east, dezhou.latitude)
      await database.collection('gigs').add([
        { _id: 'far', place: place(0.05) },
        { _id: 'near', place: place(0.001) },
        { _id: 'beyond', place: place(0.5) },
      ])
      const geometry = new database.Geo.Point(dezhou.longitude, dezhou.latitude)
      const near = database.command.geoNear({ geometry, maxDistance: 5000, minDistance: 0 })
      const found = await database.collection('gigs').where({ place: near }).get()
      expect(found.data.map(({ _id }) => _id)).toEqual(['near', 'far'])
    })

    it('refuses a geo query without a geo index', async () => {
      const geometry = new database.Geo.Point(dezhou.longitude, dezhou.latitude)
      const near = database.command.geoNear({ geometry, maxDistance: 5000, minDistance: 0 })
      await expect(database.collection('accounts').where({ place: near }).get()).rejects.toThrow(
        /unable to find index/,
      )
    })

    it('groups, and looks into another collection', async () => {
      const sum = database.command.aggregate.sum
      await database.collection('gigs').add([
        { marketId: 'm1', slots: 2 },
        { marketId: 'm1', slots: 3 },
        { marketId: 'm2', slots: 1 },
      ])
      await database.collection('accounts').add({ _id: 'm1', name: '德城' })
      const { data } = await database
        .collection('gigs')
        .aggregate()
        .match({ marketId: 'm1' })
        .group({ _id: '$marketId', slots: sum('$slots') })
        .lookup({ from: 'accounts', localField: '_id', foreignField: '_id', as: 'market' })
        .end()
      expect(data).toEqual([{ _id: 'm1', slots: 5, market: [{ _id: 'm1', name: '德城' }] }])
    })

    it('names an operator nobody knows', async () => {
      const raw = database.collection('gigs').options({ raw: true })
      await expect(raw.where({ a: { $nonsense: 1 } }).get()).rejects.toMatchObject({
        code: 'DATABASE_INVALID_OPERRATOR',
      })
    })
  })

  describe('transactions', () => {
    beforeEach(() =>
      database.collection('accounts').add([
        { _id: 'a', fen: 100 },
        { _id: 'b', fen: 100 },
      ]),
    )

    it('gives one document or null inside, a list outside', async () => {
      const transaction = await begin()
      expect((await transaction.collection('accounts').doc('a').get()).data).toEqual({ _id: 'a', fen: 100 })
      expect((await transaction.collection('accounts').doc('none').get()).data).toBeNull()
      await transaction.rollback()
    })

    it('shows nothing of a transaction before its commit, and its own writes to itself', async () => {
      const transaction = await begin()
      await transaction.collection('accounts').doc('a').update({ fen: 60 })
      await transaction.collection('accounts').add({ _id: 'c', fen: 40 })
      expect((await transaction.collection('accounts').where({ fen: 60 }).get()).data).toHaveLength(1)
      expect((await database.collection('accounts').doc('a').get()).data).toEqual([{ _id: 'a', fen: 100 }])
      await transaction.commit()
      expect((await database.collection('accounts').where({}).get()).data).toHaveLength(3)
    })

    it('reads the documents of its start, whatever is written meanwhile', async () => {
      const transaction = await begin()
      const other = world.databaseOf('worker-b')
      await other.collection('accounts').doc('a').update({ fen: 7 })
      await other.collection('accounts').doc('b').remove()
      const seen = await transaction.collection('accounts').where({}).orderBy('_id', 'asc').get()
      expect(seen.data).toEqual([
        { _id: 'a', fen: 100 },
        { _id: 'b', fen: 100 },
      ])
      await transaction.rollback()
    })

    it('lets the first writer win and ends the second at once', async () => {
      const first = await begin()
      const second: SdkTransaction = await world.databaseOf('worker-b').startTransaction()
      await first.collection('accounts').doc('a').update({ fen: 1 })
      await expect(second.collection('accounts').doc('a').update({ fen: 2 })).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_CONFLICT',
      })
      await expect(second.collection('accounts').doc('b').update({ fen: 2 })).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_FAIL',
      })
      await first.commit()
      expect((await database.collection('accounts').doc('a').get()).data).toEqual([{ _id: 'a', fen: 1 }])
    })

    it('conflicts on a document changed after its start', async () => {
      const transaction = await begin()
      await world.databaseOf('worker-b').collection('accounts').doc('a').update({ fen: 5 })
      await expect(transaction.collection('accounts').doc('a').update({ fen: 6 })).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_CONFLICT',
      })
    })

    it('allows write skew: two that read both and write one each both commit', async () => {
      const first = await begin()
      const second: SdkTransaction = await world.databaseOf('worker-b').startTransaction()
      await first.collection('accounts').doc('b').get()
      await second.collection('accounts').doc('a').get()
      await first.collection('accounts').doc('a').update({ fen: 0 })
      await second.collection('accounts').doc('b').update({ fen: 0 })
      await first.commit()
      await second.commit()
      const { data } = await database.collection('accounts').where({ fen: 0 }).get()
      expect(data).toHaveLength(2)
    })

    it('conflicts when two add the same unique key, and says E11000 when it was there before', async () => {
      const first = await begin()
      const second: SdkTransaction = await world.databaseOf('worker-b').startTransaction()
      await first.collection('people').add({ _id: 'p1', phone: '1' })
      await expect(second.collection('people').add({ _id: 'p2', phone: '1' })).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_CONFLICT',
      })
      await first.commit()
      const third = await begin()
      await expect(third.collection('people').add({ _id: 'p3', phone: '1' })).rejects.toThrow(/E11000/)
    })

    it('makes a plain write wait for the lock', async () => {
      const transaction = await begin()
      await transaction.collection('accounts').doc('a').update({ fen: 50 })
      const plain = world
        .databaseOf('worker-b')
        .collection('accounts')
        .doc('a')
        .update({ fen: database.command.inc(1) })
      await transaction.commit()
      expect(await plain).toMatchObject({ updated: 1 })
      expect((await database.collection('accounts').doc('a').get()).data).toEqual([{ _id: 'a', fen: 51 }])
    })

    it('ends after thirty seconds and frees who waits for it', async () => {
      const transaction = await begin()
      await transaction.collection('accounts').doc('a').update({ fen: 50 })
      const plain = world.databaseOf('worker-b').collection('accounts').doc('a').update({ fen: 1 })
      world.nowMilliseconds += 29_999
      await transaction.collection('accounts').doc('a').get()
      world.nowMilliseconds += 1
      await expect(transaction.commit()).rejects.toMatchObject({
        code: 'DATABASE_TRANSACTION_FAIL',
        message: expect.stringContaining('commit or abort in 30 seconds'),
      })
      expect(await plain).toMatchObject({ updated: 1 })
    })

    it('is busy when two operations run at once', async () => {
      const transaction = await begin()
      const both = await Promise.allSettled([
        transaction.collection('accounts').doc('a').get(),
        transaction.collection('accounts').doc('b').get(),
      ])
      expect(settled(both)).toEqual({ done: 1, codes: ['DATABASE_TRANSACTION_FAIL'] })
      await transaction.rollback()
    })

    it('has a hundred operations and no more', async () => {
      const transaction = await begin()
      for (let turn = 0; turn < 100; turn += 1) await transaction.collection('accounts').doc('a').get()
      await expect(transaction.collection('accounts').doc('a').get()).rejects.toThrow(
        /more than 100 operations/,
      )
      await transaction.rollback()
    })

    it('catches a write by where, which would not belong to the transaction', async () => {
      const transaction = await begin()
      await transaction.collection('accounts').doc('a').update({ fen: 0 })
      const escaping = [
        () => transaction.collection('accounts').where({ _id: 'b' }).update({ fen: 0 }),
        () => transaction.collection('accounts').where({ _id: 'b' }).remove(),
      ]
      for (const write of escaping) {
        await expect(write()).rejects.toMatchObject({ code: 'LOCAL_WRITE_ESCAPES_TRANSACTION' })
      }
      await world.databaseOf('worker-b').collection('accounts').doc('b').update({ fen: 1 })
      await transaction.rollback()
      await database.collection('accounts').doc('a').update({ fen: 2 })
      expect((await database.collection('accounts').where({ fen: 2 }).count()).total).toBe(1)
    })

    it('starves most of fifty writers of one document, but never loses the balance', async () => {
      jest.spyOn(console, 'log').mockImplementation(() => undefined)
      const add = (): Promise<unknown> =>
        database.runTransaction(async (transaction: SdkTransaction) => {
          const { data } = await transaction.collection('accounts').doc('a').get()
          const [{ fen }] = [data].flat()
          await transaction
            .collection('accounts')
            .doc('a')
            .update({ fen: fen + 1 })
        })
      const { done, codes } = settled(await Promise.allSettled(Array.from({ length: 50 }, add)))
      expect(new Set(codes)).toEqual(new Set(['DATABASE_TRANSACTION_CONFLICT']))
      expect(done).toBeGreaterThan(0)
      expect((await database.collection('accounts').doc('a').get()).data).toEqual([
        { _id: 'a', fen: 100 + done },
      ])
    })

    it('returns what the work of runTransaction returns, and rolls back when it throws', async () => {
      const result = await database.runTransaction(() => Promise.resolve('booked'))
      expect(result).toBe('booked')
      const failing = database.runTransaction(async (transaction: SdkTransaction) => {
        await transaction.collection('accounts').doc('a').update({ fen: 0 })
        throw new Error('the employer closed the gig')
      })
      await expect(failing).rejects.toThrow('the employer closed the gig')
      expect((await database.collection('accounts').doc('a').get()).data).toEqual([{ _id: 'a', fen: 100 }])
    })
  })
})

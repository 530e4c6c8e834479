/** How transactions live, meet and end. */
import { describeInEveryWorld, type Database, type SdkTransaction } from '../../worlds'

function settled(results: readonly PromiseSettledResult<unknown>[]): { done: number; codes: unknown[] } {
  const codes = results.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []))
  return { done: results.length - codes.length, codes }
}

function codeOf(reason: unknown): unknown {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : reason
}

describeInEveryWorld('transactions', (given) => {
  let database: Database

  beforeEach(() => {
    database = given().database
  })

  function begin(): Promise<SdkTransaction> {
    return database.startTransaction()
  }

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

  it('gives a document by its id and no other, whatever others have changed meanwhile', async () => {
    const transaction = await begin()
    await given().databaseOf('worker-b').collection('accounts').doc('a').update({ fen: 7 })
    expect((await transaction.collection('accounts').doc('none').get()).data).toBeNull()
    expect((await transaction.collection('accounts').doc('b').get()).data).toEqual({ _id: 'b', fen: 100 })
    expect((await transaction.collection('accounts').doc('a').get()).data).toEqual({ _id: 'a', fen: 100 })
    await transaction.rollback()
  })

  it('reads the documents of its start, whatever is written meanwhile', async () => {
    const transaction = await begin()
    const other = given().databaseOf('worker-b')
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
    const second: SdkTransaction = await given().databaseOf('worker-b').startTransaction()
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
    await given().databaseOf('worker-b').collection('accounts').doc('a').update({ fen: 5 })
    await expect(transaction.collection('accounts').doc('a').update({ fen: 6 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
  })

  it('allows write skew: two that read both and write one each both commit', async () => {
    const first = await begin()
    const second: SdkTransaction = await given().databaseOf('worker-b').startTransaction()
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
    const second: SdkTransaction = await given().databaseOf('worker-b').startTransaction()
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
    const plain = given()
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
    const plain = given().databaseOf('worker-b').collection('accounts').doc('a').update({ fen: 1 })
    given().nowMilliseconds += 29_999
    await transaction.collection('accounts').doc('a').get()
    given().nowMilliseconds += 1
    await expect(transaction.commit()).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('commit or abort in 30 seconds'),
    })
    expect(await plain).toMatchObject({ updated: 1 })
  })

  it('is busy when operations run at once', async () => {
    const transaction = await begin()
    // Twenty, because on a busy machine two of them may well arrive one after the other.
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => transaction.collection('accounts').doc('a').get()),
    )
    const { done, codes } = settled(all)
    expect(done).toBeGreaterThan(0)
    expect(new Set(codes)).toEqual(new Set(['DATABASE_TRANSACTION_FAIL']))
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
    await given().databaseOf('worker-b').collection('accounts').doc('b').update({ fen: 1 })
    await transaction.rollback()
    await database.collection('accounts').doc('a').update({ fen: 2 })
    expect((await database.collection('accounts').where({ fen: 2 }).count()).total).toBe(1)
  })

  it('tells fifty writers of one document of their conflicts, and never loses the balance', async () => {
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
    // How many come through is a matter of luck; that every one is either counted or told of its conflict is
    // not.
    expect(codes.filter((code) => code !== 'DATABASE_TRANSACTION_CONFLICT')).toEqual([])
    expect(done + codes.length).toBe(50)
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

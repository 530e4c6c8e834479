/** What updates do, and which are refused. */
import { describeInEveryWorld, type Database } from '../../worlds'

describeInEveryWorld('updates', (given) => {
  let database: Database

  beforeEach(() => {
    database = given().database
  })

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
    expect(gig.postedAt).toEqual(new Date(given().nowMilliseconds + 1000))
    expect(gig.seenAt).toEqual(new Date(given().nowMilliseconds))
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

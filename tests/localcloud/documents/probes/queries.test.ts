/** What queries find, in which order. */
import { describeInEveryWorld, type Database } from '../../worlds'

const dezhou = { longitude: 116.3575, latitude: 37.4355 }

describeInEveryWorld('queries', (given) => {
  let database: Database

  beforeEach(() => {
    database = given().database
  })

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
    const place = (east: number): unknown => new database.Geo.Point(dezhou.longitude + east, dezhou.latitude)
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

/** How documents are kept, and what a reader gets. */
import { describeInEveryWorld, type Database } from '../../worlds'

describeInEveryWorld('documents', (given) => {
  let database: Database

  beforeEach(() => {
    database = given().database
  })

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

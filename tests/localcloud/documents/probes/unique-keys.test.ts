/** What a unique index refuses, and in which words. */
import { describeInEveryWorld, type Database } from '../../worlds'

describeInEveryWorld('unique keys', (given) => {
  let database: Database

  beforeEach(() => {
    database = given().database
  })

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

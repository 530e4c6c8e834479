/** The genuine SDK on the in-process cloud: same calls, no sockets. */
import cloudbase from '@cloudbase/node-sdk'
import { createInProcessCloud } from '../../../localcloud/in-process/cloud'
import type { SdkTransaction } from '../worlds'

const cloud = createInProcessCloud({
  schema: { gigs: { indexes: [] } },
  now: () => 1_764_000_000_000,
  onInvoke: ({ name, event }) => Promise.resolve({ ok: true, name, event }),
})
const app = cloudbase.init({ env: 'local-env' })
const database = app.database()

beforeEach(() => cloud.reset())
afterAll(() => cloud.uninstall())

describe('the genuine SDK in one process', () => {
  it('adds, gets, updates and removes a document', async () => {
    await database.collection('gigs').add({ _id: 'gig:1', title: '装卸', slots: 2 })
    await database
      .collection('gigs')
      .doc('gig:1')
      .update({ slots: database.command.inc(-1) })
    const { data } = await database.collection('gigs').where({ title: '装卸' }).get()
    expect(data).toEqual([{ _id: 'gig:1', title: '装卸', slots: 1 }])
    expect(await database.collection('gigs').doc('gig:1').remove()).toMatchObject({ deleted: 1 })
  })

  it('throws the codes of production', async () => {
    await expect(database.collection('nowhere').get()).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
  })

  it('commits a transaction as a whole and forgets a rolled-back one', async () => {
    await database.runTransaction(async (transaction: SdkTransaction) => {
      await transaction.collection('gigs').doc('gig:2').set({ slots: 3 })
    })
    const kept = await database.startTransaction()
    await kept.collection('gigs').doc('gig:2').update({ slots: 0 })
    await kept.rollback(undefined)
    expect((await database.collection('gigs').doc('gig:2').get()).data).toEqual([{ _id: 'gig:2', slots: 3 }])
  })

  it('hands a call of another function to the hook', async () => {
    const { result } = await app.callFunction({ name: 'clock', data: { tick: 1 } })
    expect(result).toEqual({ ok: true, name: 'clock', event: { tick: 1 } })
  })

  it('counts the operations of the SDK by action', async () => {
    await database.collection('gigs').add({ title: '保洁' })
    await database.collection('gigs').get()
    expect(cloud.countOperations()).toEqual({ 'database.insertDocument': 1, 'database.getDocument': 1 })
  })

  it('forgets everything at a reset', async () => {
    await database.collection('gigs').add({ title: '保洁' })
    cloud.reset()
    expect((await database.collection('gigs').count()).total).toBe(0)
  })

  it('refuses a write that leaves the open transaction of its caller', async () => {
    await cloud.asCaller('worker-1', async () => {
      const transaction = await database.startTransaction()
      await transaction.collection('gigs').doc('gig:3').set({ slots: 1 })
      await expect(
        transaction.collection('gigs').where({ slots: 1 }).update({ slots: 9 }),
      ).rejects.toMatchObject({ code: 'LOCAL_WRITE_ESCAPES_TRANSACTION' })
      await transaction.rollback(undefined)
      await database.collection('gigs').add({ _id: 'gig:4' })
    })
  })
})

/** What was done stays done: a key sent again gets its old answer even when plain reads lag behind. */
import type { Interposer } from '../../../localcloud/in-process/cloud'
import { aHousehold, aWorker } from '../people'
import { freshKey, openWorld, type World } from '../world'
import { eightHours, postedGig } from '../working-day'

let lags = false
/** A replica that has not heard of any audit row yet; inside a transaction the store is always present. */
const lagging: Interposer = (request, handle) => {
  const { action, collectionName, transactionId } = request.body
  const isOld = lags && action === 'database.getDocument' && transactionId === undefined
  return isOld && collectionName === 'audit'
    ? Promise.resolve({ requestId: 'replica', data: { list: [] } })
    : handle(request)
}

let world: World
beforeAll(async () => {
  world = await openWorld({ onRequest: lagging })
})
beforeEach(async () => {
  lags = false
  await world.reset()
})
afterAll(() => world.close())

describe('a key that was answered', () => {
  it('is answered the same when preparing it again is refused and the replica lags', async () => {
    const employer = await aHousehold(world)
    const worker = await aWorker(world, 'zhang-lei', { trades: ['housekeeper'] })
    const gigId = await postedGig(employer, { ...eightHours, trade: 'housekeeper', headcount: 1 })
    const key = freshKey()
    const first = await worker.call('gigs.acceptGig', { gigId }, { key })
    await employer.does('gigs.cancelGig', { gigId, reason: '不招了' })
    lags = true
    const again = await worker.call('gigs.acceptGig', { gigId }, { key })
    expect(first).toMatchObject({ ok: true })
    expect(again.ok && again.data).toEqual(first.ok && first.data)
  })

  it('leaves a stranger refused who was never answered', async () => {
    const employer = await aHousehold(world)
    const stranger = await aHousehold(world, 'pan-yuqin')
    const gigId = await postedGig(employer, { ...eightHours, trade: 'housekeeper' })
    lags = true
    const refused = await stranger.call('gigs.cancelGig', { gigId, reason: '不招了' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'kernel.relation.not-yours' } })
  })
})

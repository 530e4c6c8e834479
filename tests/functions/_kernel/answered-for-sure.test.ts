/** What was done stays done: a key sent again gets its old answer even when plain reads lag behind. */
import type { Interposer } from '../../../localcloud/in-process/cloud'
import { aHousehold, aWorker } from '../people'
import { freshKey, openWorld, type World } from '../world'
import { eightHours, postedGig } from '../working-day'

/** What the replica has not heard of yet; inside a transaction the store is always present. */
let unheard: readonly string[] = []
let losesNextCommit = false

const lagging: Interposer = async (request, handle) => {
  const { action, collectionName, transactionId } = request.body
  const isPlainRead = action === 'database.getDocument' && transactionId === undefined
  if (isPlainRead && unheard.includes(String(collectionName)))
    return { requestId: 'replica', data: { list: [] } }
  const reply = await handle(request)
  if (!losesNextCommit || action !== 'database.commitTransaction') return reply
  losesNextCommit = false
  throw new Error('ESOCKETTIMEDOUT')
}

let world: World
beforeAll(async () => {
  world = await openWorld({ onRequest: lagging })
})
beforeEach(async () => {
  unheard = []
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
    unheard = ['audit']
    const again = await worker.call('gigs.acceptGig', { gigId }, { key })
    expect(first).toMatchObject({ ok: true })
    expect(again.ok && again.data).toEqual(first.ok && first.data)
  })

  it('is not refused to its owner when the replica has not heard of the order yet', async () => {
    const employer = await aHousehold(world)
    const gigId = await postedGig(employer, { ...eightHours, trade: 'housekeeper' })
    const { orderId } = await employer.does('wages.payIn', { gigId })
    unheard = ['orders']
    const reply = await employer.call('wages.checkPayIn', { orderId })
    expect(reply).not.toMatchObject({ error: { code: 'kernel.relation.not-yours' } })
  })

  it('leaves a stranger refused who was never answered', async () => {
    const employer = await aHousehold(world)
    const stranger = await aHousehold(world, 'pan-yuqin')
    const gigId = await postedGig(employer, { ...eightHours, trade: 'housekeeper' })
    unheard = ['audit']
    const refused = await stranger.call('gigs.cancelGig', { gigId, reason: '不招了' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'kernel.relation.not-yours' } })
  })
})

describe('a seat', () => {
  it('stays with its booking when the answer to the commit is lost and the replica lags', async () => {
    const employer = await aHousehold(world)
    const worker = await aWorker(world, 'zhang-lei', { trades: ['housekeeper'] })
    const gigId = await postedGig(employer, { ...eightHours, trade: 'housekeeper', headcount: 1 })
    unheard = ['bookings']
    losesNextCommit = true
    const reply = await worker.call('gigs.acceptGig', { gigId })
    const [gig] = world.documents('gigs') as { seatsLeft: number; holders: object }[]
    expect(reply).toMatchObject({ ok: false, error: { kind: 'fault' } })
    expect(world.documents('bookings')).toHaveLength(1)
    expect(gig?.seatsLeft).toBe(0)
    expect(Object.keys(gig?.holders ?? {})).toHaveLength(1)
  })
})

/**
 * How long an event can wait that has failed for a long time: two of a chain fit into the hour after
 * recovery.
 */
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

it('tries an event that has failed for days again after a quarter of an hour', async () => {
  const _id = 'gig.booked:unknown:insurance.bindCover'
  await world.put('outbox', _id, {
    action: 'insurance.bindCover',
    input: { bookingId: 'booking:18wcqs8ahfsx:nq6mtzzqy4at' },
    state: 'pending',
    attempts: 300,
    nextAt: new Date().toISOString(),
    createdAt: new Date().toISOString(),
    problem: null,
  })
  await world.fireTimer('deliver')
  const [item] = world.documents('outbox') as { state: string; attempts: number; nextAt: string }[]
  const in15Minutes = new Date(Date.now() + 15 * 60_000).toISOString()
  expect(item).toMatchObject({ state: 'pending', attempts: 301, nextAt: in15Minutes })
})

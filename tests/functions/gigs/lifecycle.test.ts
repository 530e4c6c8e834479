/**
 * Proves the mark "the money is there" over a whole day, and how few operations the life of one gig takes.
 */
import { aUnit, aWorker } from '../people'
import { openWorld, type World } from '../world'
import { booked, confirmed, paidIn, postedGig, topUp, worked } from '../working-day'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const operations = () =>
  Object.entries(world.cloud.countOperations())
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, times]) => sum + times, 0)

describe('the life of one gig with one worker', () => {
  it('shows the money from the payment on, also when it has become the worker’s wage', async () => {
    topUp(world)
    const employer = await aUnit(world)
    const worker = await aWorker(world)
    const gigId = await postedGig(employer)
    const isFunded = async () => (await world.nobody.does('gigs.openGig', { gigId })).funded
    expect(await isFunded()).toBe(false)
    await paidIn(world, employer, gigId)
    expect(await isFunded()).toBe(true)
    const { gigs } = await world.nobody.does('gigs.listGigs', {})
    expect(gigs.map(({ funded }) => funded)).toEqual([true])
    const parties = { worker, employer, bookingId: await booked(worker, gigId) }
    await worked(world, parties)
    await confirmed(parties)
    await world.settle()
    expect(await isFunded()).toBe(true)
  })

  it('takes no more operations of the store than it took when this was written', async () => {
    topUp(world)
    const employer = await aUnit(world)
    const worker = await aWorker(world)
    const before = operations()
    const gigId = await postedGig(employer)
    const posted = operations()
    await paidIn(world, employer, gigId)
    const paid = operations()
    const parties = { worker, employer, bookingId: await booked(worker, gigId) }
    const accepted = operations()
    await worked(world, parties)
    await confirmed(parties)
    // What stands here is what was measured: who adds an operation changes the figure and says why.
    expect(posted - before).toBeLessThanOrEqual(8)
    expect(accepted - paid).toBeLessThanOrEqual(25)
    expect(operations() - before).toBeLessThanOrEqual(165)
  })
})

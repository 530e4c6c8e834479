/** An offer that came back after it was declined, because its news came twice, is declined once more. */
import { aUnit, aWorker } from '../people'
import { post } from '../gigs/posts'
import { openWorld, type World } from '../world'

let world: World
const workOn = '2026-11-25'

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

interface StoredGig {
  readonly _id: string
  readonly promises: object
  readonly promisedUntil: string | null
}

it('ends the promise again, under whatever key the worker declines', async () => {
  const { gigId } = await post(await aUnit(world))
  const worker = await aWorker(world, 'zhang-lei')
  await worker.does('matching.sayFree', { workOn })
  await world.as('cui-xiuying').does('matching.runRound', { marketId: 'decheng', workOn })
  const gigNow = () => (world.documents('gigs') as readonly StoredGig[]).find(({ _id }) => _id === gigId)
  const offered = gigNow()
  await worker.does('matching.declineOffer', { workOn, gigId })
  expect(gigNow()?.promises).toEqual({})

  await world.put('gigs', gigId, {
    ...gigNow(),
    promises: offered?.promises,
    promisedUntil: offered?.promisedUntil,
  })
  expect(await worker.does('matching.declineOffer', { workOn, gigId })).toEqual({ state: 'declined' })
  expect(gigNow()?.promises).toEqual({})
})

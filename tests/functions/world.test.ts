/** The world itself: a worker registers, is present, and the same call twice is one call. */
import { freshKey, openWorld, type World } from './world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

it('registers a worker with one phone code and remembers the trades', async () => {
  const worker = world.as('zhang-lei')
  const me = await worker.does('accounts.registerWorker', {
    phoneCode: worker.phoneCode(),
    trades: ['loader'],
    marketId: 'decheng',
  })
  expect(me).toMatchObject({ registered: true, isWorker: true, trades: ['loader'], realName: 'missing' })
})

it('answers the same key with the same answer, and does it once', async () => {
  const worker = world.as('zhang-lei')
  await worker.does('accounts.registerWorker', { phoneCode: worker.phoneCode(), trades: ['loader'] })
  const staff = world.as('cui-xiuying')
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: 'decheng' })
  const key = freshKey()
  const twins = await Promise.all(
    Array.from({ length: 5 }, () => worker.call('markets.markPresent', { code: scene }, { key })),
  )
  expect(twins.map((reply) => reply.ok && reply.data)).toEqual(Array(5).fill(twins[0]?.ok && twins[0].data))
  expect(twins[0]).toMatchObject({ ok: true, data: { marketId: 'decheng' } })
  expect(world.counts()).toMatchObject({ presences: 1 })
})

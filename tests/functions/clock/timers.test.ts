/** Timers: each does its jobs, nobody else can fire them, and news that got stuck is delivered by them. */
import { main } from '../../../cloudfunctions/clock/index'
import { aUnit, aWorker } from '../people'
import { booked, postedGig } from '../working-day'
import { openWorld, type World } from '../world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const event = (name: string) => ({
  Type: 'Timer',
  TriggerName: name,
  Time: '2026-11-24T00:00:00Z',
  Message: '',
})
const contextOf = (environment: object) => ({ environment: JSON.stringify(environment) })

it('runs the jobs of the timers that are deployed, and of no other', async () => {
  const timer = contextOf({ TRIGGER_SRC: 'timer' })
  for (const name of ['deliver', 'release', 'repair', 'seal', 'close']) {
    expect(await main(event(name), timer)).toEqual({ ran: true })
  }
  expect(await main(event('toString'), timer)).toEqual({ ran: false })
})

it('does nothing for a phone or for an anonymous browser', async () => {
  expect(await main(event('deliver'), contextOf({ WX_OPENID: 'o123' }))).toEqual({ ran: false })
  expect(await main(event('deliver'), contextOf({ LOGINTYPE: 'ANONYMOUS' }))).toEqual({ ran: false })
  expect(await main({ action: 'clock.deliver' }, contextOf({ TRIGGER_SRC: 'timer' }))).toEqual({ ran: false })
})

it('delivers what its sender could not deliver, once', async () => {
  const worker = await aWorker(world)
  const url = process.env.INSURER_URL
  process.env.INSURER_URL = 'http://127.0.0.1:9/insurer'
  await booked(worker, await postedGig(await aUnit(world)))
  process.env.INSURER_URL = url
  expect(world.counts().covers).toBe(0)
  world.passMinutes(2)
  await world.fireTimer('deliver')
  await world.fireTimer('deliver')
  expect(world.documents('covers')).toMatchObject([{ state: 'bound' }])
  const pending = (world.documents('outbox') as readonly { state: string }[]).filter(
    ({ state }) => state !== 'delivered',
  )
  expect(pending).toEqual([])
})

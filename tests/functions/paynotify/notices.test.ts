/** The door for notices: kept once when WeChat wrote them, answered 401 and forgotten when it did not. */
import { cloud } from '../../../cloudfunctions/_kernel/cloud'
import { main } from '../../../cloudfunctions/paynotify/index'
import { aUnit } from '../people'
import { paidAtCashier, postedGig } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  employer = await aUnit(world)
})
afterAll(() => world.close())

const fault = (kind: string) => world.payment.control('fault', { kind, count: 1 })
const empty = { outbox: 0, journal: 0 }

it.each(['notice.forged', 'notice.unknownSerial', 'notice.stale', 'notice.wrongKey'])(
  'writes nothing for %s',
  async (kind) => {
    fault(kind)
    await paidAtCashier(world, employer, await postedGig(employer))
    await world.payment.tick()
    expect(world.counts()).toMatchObject(empty)
  },
)

it.each([
  ['nothing', undefined],
  ['no headers', { body: '{}' }],
  ['no signature', { headers: {}, body: '{}', isBase64Encoded: false }],
  ['rubbish in base64', { headers: { 'wechatpay-serial': 'x' }, body: '////', isBase64Encoded: true }],
])('answers 401 to %s', async (_name, event) => {
  expect(await main(event)).toMatchObject({ statusCode: 401, body: '{"code":"FAIL"}' })
  expect(world.counts()).toMatchObject(empty)
})

/** Wages cannot be reached while `story` goes on. */
async function unheard(story: () => Promise<unknown>): Promise<void> {
  const callFunction = cloud.callFunction.bind(cloud)
  const deaf = jest
    .spyOn(cloud, 'callFunction')
    .mockImplementation((called) =>
      called.name === 'wages' ? Promise.reject(new Error('no answer')) : callFunction(called),
    )
  await story()
  deaf.mockRestore()
}

/** What is kept of the notices about the orders of one gig. */
const keptOf = (gigId: string) =>
  (world.documents('outbox') as readonly { action: string; state: string }[]).filter(
    (item) => item.action === 'wages.settleNotice' && JSON.stringify(item).includes(gigId),
  )

it('books the payment once, however often the notice is sent, and keeps nothing of what is settled', async () => {
  const gigId = await postedGig(employer)
  await paidAtCashier(world, employer, gigId)
  world.payment.control('fault', { kind: 'notice.duplicated', count: 1, measure: 3 })
  await world.settle()
  await world.settle()
  expect(keptOf(gigId)).toEqual([])
  expect(world.documents('journal')).toHaveLength(1)
})

it('keeps what wages could not settle, and the timer brings it; the payment is booked once', async () => {
  const gigId = await postedGig(employer)
  await paidAtCashier(world, employer, gigId)
  world.payment.control('fault', { kind: 'notice.duplicated', count: 1, measure: 3 })
  await unheard(() => world.payment.tick())
  expect(new Set(keptOf(gigId).map(({ state }) => state))).toEqual(new Set(['pending']))
  world.passMinutes(2)
  await world.settle()
  expect(new Set(keptOf(gigId).map(({ state }) => state))).toEqual(new Set(['delivered']))
  expect(world.documents('journal')).toHaveLength(1)
})

/** The door for notices: kept once when WeChat wrote them, answered 401 and forgotten when it did not. */
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

it('keeps a notice once, however often it is sent, and books the payment once', async () => {
  const gigId = await postedGig(employer)
  await paidAtCashier(world, employer, gigId)
  world.payment.control('fault', { kind: 'notice.duplicated', count: 1, measure: 3 })
  await world.settle()
  await world.settle()
  const news = world.documents('outbox') as readonly { action: string }[]
  expect(news.filter(({ action }) => action === 'wages.settleNotice')).toHaveLength(1)
  expect(world.documents('journal')).toHaveLength(1)
})

/**
 * A wage takes no second bill number while the first may live, and none is forgotten behind the unpaid ones.
 */
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let gigId: string
let bookingId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
  bookingId = await booked(worker, gigId)
})
afterEach(() => jest.restoreAllMocks())
afterAll(() => world.close())

const item = async () => (await worker.does('wages.listMyWages', {})).items[0]
interface StoredItem {
  readonly _id: string
  readonly intent: { readonly attempts: readonly object[] }
}
const storedItem = () => world.documents('payitems')[0] as StoredItem
const attempts = () => storedItem().intent.attempts

async function confirmedDay(): Promise<void> {
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}

it('keeps its number when a call that had its bytes may have sent them and died', async () => {
  await paidIn(world, employer, gigId)
  world.payment.control('fault', { kind: 'reply.failsBeforeEffect', count: 1, matching: 'transfer-bills' })
  await confirmedDay()
  const [attempt] = attempts()
  // Nothing was written after the sending: the state is still that of an attempt nobody has sent.
  const { _id, ...stored } = storedItem()
  const unsent = { ...stored.intent, attempts: [{ ...attempt, state: 'opened' }] }
  await world.put('payitems', _id, { ...stored, intent: unsent, problem: null })
  const create = jest.spyOn(wechatPay(), 'createTransfer')
  const no = { outcome: 'refused', code: 'NO_AUTH', message: '', final: true, advice: 'park' } as const
  create.mockResolvedValue(no)
  world.passMinutes(3)
  await world.settle()
  expect(attempts()).toMatchObject([{ ...attempt, state: 'unknown' }])
  create.mockRestore()
  world.passMinutes(10)
  await world.settle()
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
  expect(attempts()).toHaveLength(1)
  bookIsSound(world)
})

it('is paid when its money comes, however many wait for employers who never pay', async () => {
  await confirmedDay()
  const [mine = {}] = world.documents('payitems')
  for (let count = 0; count < 1_000; count += 1) {
    const gigOfNobody = `unpaid${String(count).padStart(6, '0')}`
    const forgotten = { ...mine, gigId: gigOfNobody, workerId: 'somebody', dueOn: '2026-10-01' }
    await world.put('payitems', `item:${gigOfNobody}:somebody:base`, forgotten)
  }
  await paidIn(world, employer, gigId)
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
})

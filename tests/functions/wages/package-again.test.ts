/**
 * A query does not tell the package for the worker's tap: it is had by sending the stored bytes once more.
 */
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.enter()
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

async function confirmedDay(): Promise<string> {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  return itemOf(bookingId)
}

const packageOf = async (itemId: string) =>
  (await worker.does('wages.openTransfer', { itemId })).parameters?.package

async function isReceived(itemId: string): Promise<void> {
  world.receive(worker, (await packageOf(itemId)) ?? '')
  await world.settle()
  const { items } = await worker.does('wages.listMyWages', {})
  expect(items[0]).toMatchObject({ itemId, state: 'paid' })
}

it('can be received after the float was short for a while', async () => {
  const itemId = await confirmedDay()
  topUp(world)
  world.passMinutes(3)
  await world.settle()
  await isReceived(itemId)
})

it('can be received although the answer to the transfer was lost', async () => {
  topUp(world)
  world.payment.control('fault', { kind: 'reply.lostAfterEffect', count: 1, matching: 'transfer-bills' })
  const itemId = await confirmedDay()
  world.passMinutes(3)
  await world.settle()
  await isReceived(itemId)
})

/** The wage of a shift: out of the escrow, on its way at once, in the worker's WeChat once. */
import { aUnit, aWorker } from '../people'
import { openWorld, type Actor, type World } from '../world'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
import { bookIsSound } from '../sound-book'

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  topUp(world)
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

it('goes from the employer to the worker, within the budget of operations', async () => {
  const itemId = await confirmedDay()
  const { state, parameters } = await worker.does('wages.openTransfer', { itemId })
  expect(state).toBe('waitingForTap')
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  const { items, monthPaidFen } = await worker.does('wages.listMyWages', {})
  expect(items).toMatchObject([{ itemId, state: 'paid', grossFen: wageFen, late: 'no' }])
  expect(monthPaidFen).toBe(wageFen)
})

/**
 * A worker sees the year's income and what tax it might carry, marked as an estimate; nothing is taken off.
 */
import { aUnit, aWorker } from '../people'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor

beforeAll(async () => {
  world = await openWorld()
  await world.reset()
  topUp(world)
  worker = await aWorker(world)
})
afterAll(() => world.close())

it('is nothing at all before the first wage', async () => {
  expect(await worker.does('wages.openTaxEstimate', {})).toMatchObject({
    incomeFen: 0,
    payments: 0,
    months: 0,
  })
})

it('counts what has arrived, by both methods, and says that neither is confirmed', async () => {
  const employer = await aUnit(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  const { parameters } = await worker.does('wages.openTransfer', { itemId: itemOf(bookingId) })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  const year = await worker.does('wages.openTaxEstimate', {})
  expect(year).toMatchObject({ incomeFen: wageFen, payments: 1, months: 1, withheldFen: 0, estimate: true })
  expect(year.perPayment).toMatchObject({ taxFen: 0, rule: { verified: false } })
  expect(year.cumulative).toMatchObject({ taxFen: 0, rule: { verified: false } })
})

/** Money that a decision gives back finds its way to the employer, however long the quarrel lasted. */
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

it('is looked at again although the escrow was done with while all of it was set aside', async () => {
  topUp(world)
  const employer = await aUnit(world)
  const worker = await aWorker(world)
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 200, '下午没来')
  await worker.does('attendance.objectToHours', { bookingId, reason: '下午在仓库里' })
  for (const day of [at('21:00'), '2026-11-25T13:30:00.000Z']) {
    world.moveTo(day)
    await world.settle()
  }
  const decided = { bookingId, minutes: 7, reason: '看了监控' }
  await world.as('cui-xiuying').does('attendance.decideObjection', decided)
  world.passMinutes(2)
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ amountFen: wageFen - 8_334 - 291 }])
})

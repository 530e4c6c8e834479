/** Who arrives and then gives the booking back is not paid for a day that somebody else works. */
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, postedGig, scanned } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let bookingId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  bookingId = await booked(worker, await postedGig(employer))
  world.moveTo(at('07:50'))
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const arrive = () => scanned({ worker, employer, bookingId }, 'checkIn')

async function givenBack(): Promise<void> {
  await arrive()
  await worker.does('gigs.cancelBooking', { bookingId, reason: '不想干了' })
}

it('is not paid by silence', async () => {
  await givenBack()
  world.moveTo(at('20:03'))
  await world.fireTimer('release')
  expect(world.counts().payitems).toBe(0)
  expect(world.documents('shifts')).toMatchObject([{ state: 'cancelled' }])
})

it('is paid for no call when the employer calls the gig off afterwards', async () => {
  await givenBack()
  await employer.does('gigs.cancelGig', { gigId: bookingId.split(':')[1] ?? '', reason: '货车坏了' })
  await world.settle()
  expect(world.counts().payitems).toBe(0)
  expect(world.documents('shifts')).toMatchObject([{ state: 'cancelled' }])
})

it('is paid when the seat was taken again and worked', async () => {
  await givenBack()
  world.passMinutes(1)
  await booked(worker, bookingId.split(':')[1] ?? '')
  world.moveTo(at('20:03'))
  await world.fireTimer('release')
  expect(world.documents('payitems')).toMatchObject([{ grossFen: 17_500 }])
})

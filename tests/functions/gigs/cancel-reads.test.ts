/**
 * Calling off a crew looks at the gig and its bookings as they are: a replica that lags would forget who is
 * just taking a seat, or free the seat of somebody who has it.
 */
import type { Interposer } from '../../../localcloud/in-process/cloud'
import { aUnit, aWorker, idOf } from '../people'
import { openWorld, type World } from '../world'
import { post } from './posts'

/** While true, plain reads of gigs give what the last one before it gave. */
let isLagging = false
let known: object = {}

const lagging: Interposer = async (request, handle) => {
  const { action, collectionName, transactionId } = request.body
  const isPlain = action === 'database.getDocument' && transactionId === undefined
  if (!isPlain || collectionName !== 'gigs') return handle(request)
  if (!isLagging) known = await handle(request)
  return known
}

let world: World
beforeAll(async () => {
  world = await openWorld({
    onRequest: (request, handle) => lagging(request, (inner) => forgetful(inner, handle)),
  })
})
beforeEach(() => world.reset())
afterEach(() => jest.restoreAllMocks())
afterAll(() => world.close())

/** While true, plain reads of bookings know of none. */
let forgetsBookings = false
const forgetful: Interposer = async (request, handle) => {
  const { action, collectionName, transactionId } = request.body
  const isPlain = action === 'database.getDocument' && transactionId === undefined
  const reply = await handle(request)
  const isForgotten = forgetsBookings && isPlain && collectionName === 'bookings'
  return isForgotten ? { ...reply, data: { list: [] } } : reply
}

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]

it('calls off a booking whose seat was claimed a moment before its gig was called off', async () => {
  const employer = await aUnit(world)
  const worker = await aWorker(world)
  const { gigId } = await post(employer)
  const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
  await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  await world.nobody.does('gigs.openGig', { gigId })
  isLagging = true
  const holders = { [await idOf(worker)]: new Date().toISOString() }
  await world.put('gigs', gigId, { ...stored('gigs')[0], holders, seatsLeft: 0 })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
  isLagging = false
  await world.put('bookings', bookingId, {
    ...stored('bookings')[0],
    state: 'booked',
    round: 2,
    cancelled: null,
  })
  world.passMinutes(5)
  await world.settle()
  expect(stored('bookings')[0]).toMatchObject({ state: 'cancelledByEmployer' })
})

it('frees no seat whose booking only a lagging replica does not know, however old the claim looks', async () => {
  const employer = await aUnit(world)
  const worker = await aWorker(world)
  const { gigId } = await post(employer)
  await worker.does('gigs.acceptGig', { gigId })
  world.passMinutes(6)
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  forgetsBookings = true
  await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
  forgetsBookings = false
  world.passMinutes(5)
  await world.settle()
  expect(stored('bookings')[0]).toMatchObject({ state: 'cancelledByEmployer' })
  const waiting = stored('outbox').filter(({ state }) => state === 'pending')
  expect(waiting.filter(({ _id }) => String(_id).startsWith('gig.cancelled'))).toEqual([])
})

/** No seat is lost and none is given twice, whatever is sent again, cancelled in between or dies halfway. */
import { database } from '../../../cloudfunctions/_kernel/cloud'
import { aUnit, aWorker, idOf, refusal } from '../people'
import { type Actor, freshKey, openWorld, type World } from '../world'
import { post } from './posts'

let world: World
let employer: Actor
let worker: Actor
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = (await post(employer)).gigId
})
afterEach(() => jest.restoreAllMocks())
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]
const seatsLeft = () => stored('gigs')[0]?.seatsLeft
const accept = (key = freshKey()) => worker.call('gigs.acceptGig', { gigId }, { key })

async function cancelledOnce(): Promise<string> {
  const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
  await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  return bookingId
}

/** A call that has claimed the seat again and died before its booking. */
async function deadClaim(): Promise<void> {
  const [gig] = stored('gigs')
  const at = new Date().toISOString()
  const holders = { [await idOf(worker)]: at }
  await world.put('gigs', gigId, { ...gig, holders, claimedAt: at, seatsLeft: 0 })
}

it('takes no seat when an old acceptance is sent again after the seat was given back', async () => {
  const key = freshKey()
  const first = await accept(key)
  const bookingId = first.ok ? first.data.bookingId : ''
  await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  expect(await accept(key)).toMatchObject({ ok: true })
  expect(seatsLeft()).toBe(1)
})

it('gives five equal answers to who takes the seat again', async () => {
  await cancelledOnce()
  const key = freshKey()
  const replies = await Promise.all([1, 2, 3, 4, 5].map(() => accept(key)))
  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect(seatsLeft()).toBe(0)
})

it('frees the seat of a call that died while taking it again', async () => {
  await cancelledOnce()
  await deadClaim()
  world.passMinutes(5)
  await world.fireTimer('repair')
  expect(seatsLeft()).toBe(1)
  expect(await accept()).toMatchObject({ ok: true })
})

it('lets the worker themselves take over what a dead call of theirs has left', async () => {
  await cancelledOnce()
  await deadClaim()
  world.passMinutes(2)
  expect(await accept()).toMatchObject({ ok: true })
  expect(seatsLeft()).toBe(0)
})

it('gives nobody a seat of a gig that was called off, not even by a claim of before', async () => {
  await deadClaim()
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
  world.passMinutes(2)
  expect(await refusal(worker, ['gigs.acceptGig', { gigId }])).toBe('gigs.gig.not-open')
  expect(log).toHaveBeenCalledWith(expect.stringContaining('still being booked'))
})

it('calls off a seat that was being taken again when its gig was called off', async () => {
  const bookingId = await cancelledOnce()
  await deadClaim()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
  const [booking] = stored('bookings')
  await world.put('bookings', bookingId, { ...booking, state: 'booked', round: 2, cancelled: null })
  world.passMinutes(5)
  await world.settle()
  expect(stored('bookings')[0]).toMatchObject({ state: 'cancelledByEmployer' })
})

it('frees what a dead call left at a gig called off, although nobody repaired it in time', async () => {
  await cancelledOnce()
  await deadClaim()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
  world.passMinutes(3 * 1_440)
  await world.settle()
  expect(seatsLeft()).toBe(1)
  const waiting = stored('outbox').filter(({ state }) => state === 'pending')
  expect(waiting.map(({ _id }) => _id)).toEqual([])
})

it('keeps the seat when the answer to the commit is lost although it was done', async () => {
  const start = database.startTransaction.bind(database)
  jest.spyOn(database, 'startTransaction').mockImplementationOnce(async () => {
    const transaction = await start()
    const commit = transaction.commit.bind(transaction)
    transaction.commit = async () => {
      await commit()
      throw new Error('the answer to the commit was lost')
    }
    return transaction
  })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const key = freshKey()
  expect(await accept(key)).toMatchObject({ ok: false, error: { kind: 'fault', retry: true } })
  expect(seatsLeft()).toBe(0)
  expect(await accept(key)).toMatchObject({ ok: true })
})

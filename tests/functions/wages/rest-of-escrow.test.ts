/** What is left of an escrow goes back in the end, and never before the workers' claims are known. */
import { fen } from '@/domain/money/fen'
import { cloud } from '../../../cloudfunctions/_kernel/cloud'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import {
  at,
  booked,
  confirmed,
  paidAtCashier,
  paidIn,
  postedGig,
  scanned,
  topUp,
  wageFen,
  worked,
} from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => {
  jest.restoreAllMocks()
  bookIsSound(world)
})
afterAll(() => world.close())

const refunds = () => world.documents('refunds')
const escrow = async (gigId: string) => (await employer.does('wages.openPayList', { gigId })).escrowFen
const item = async () => (await worker.does('wages.listMyWages', {})).items[0]

async function settledAt(instant: string): Promise<void> {
  world.moveTo(instant)
  await world.settle()
  await world.settle()
}

it('keeps the call-out when the payment arrives after the calling off and before its settling', async () => {
  const gigId = await postedGig(employer)
  await paidAtCashier(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  world.moveTo(at('07:55'))
  await scanned({ worker, employer, bookingId }, 'checkIn')
  // The news of the calling off does not reach attendance at once; the timer brings it later.
  const callFunction = cloud.callFunction.bind(cloud)
  const silence = jest.spyOn(cloud, 'callFunction').mockImplementation((called) => {
    if (called.name === 'attendance') return Promise.reject(new Error('attendance does not answer'))
    return callFunction(called)
  })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  await world.payment.tick()
  expect(await escrow(gigId)).toBe(wageFen)
  expect(refunds()).toEqual([])
  silence.mockRestore()
  await settledAt(at('08:05'))
  await settledAt(at('08:15'))
  expect(await item()).toMatchObject({ state: 'waitingForTap', grossFen: 5_000 })
  expect(refunds()).toMatchObject([{ amountFen: wageFen - 5_000, state: 'refunded' }])
})

it('gives everything back when no piece was made', async () => {
  const pieces = { payUnit: 'piece', payRateFen: fen(350), pieces: 50, trade: 'packer' } as const
  const gigId = await postedGig(employer, pieces)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  const nothing = { bookingId, workedMinutes: 420, pieces: 0, reason: '机器坏了，没有开工' }
  await employer.does('attendance.confirmHours', nothing)
  await settledAt('2026-11-26T14:00:00.000Z')
  expect(refunds()).toMatchObject([{ amountFen: wageFen, state: 'refunded' }])
})

it('holds what was cut until the worker can no longer object', async () => {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 60, '只干了一小时')
  await settledAt(at('21:05'))
  expect(refunds()).toEqual([])
  expect(await escrow(gigId)).toBe(wageFen - 2_500)
  await settledAt('2026-11-25T14:00:00.000Z')
  expect(refunds()).toMatchObject([{ amountFen: wageFen - 2_500, state: 'refunded' }])
})

it('asks for nothing more once the work is over and every wage is covered', async () => {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 60, '只干了一小时')
  await settledAt('2026-11-26T14:00:00.000Z')
  expect(refunds()).toHaveLength(1)
  expect(await refusal(employer, ['wages.payIn', { gigId }])).toBe('wages.pay-in.complete')
})

it('still takes the planned wages after the work, while nobody has confirmed the hours', async () => {
  const gigId = await postedGig(employer)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: wageFen })
})

it('cannot be called off for who has worked once the work is over', async () => {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  await booked(worker, gigId)
  world.moveTo(at('16:00'))
  const input = { gigId, reason: '不用了' }
  expect(await refusal(employer, ['gigs.cancelGig', input])).toBe('gigs.gig.over')
  expect(world.documents('bookings')).toMatchObject([{ state: 'booked' }])
})

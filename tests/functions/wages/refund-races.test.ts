/** A refund against what moves at the same moment: a wage, an objection, another refund. */
import { database } from '../../../cloudfunctions/_kernel/cloud'
import { aUnit, aWorker } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
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

const refunds = () => world.documents('refunds') as readonly { readonly amountFen: number }[]

async function later(minutes: number): Promise<void> {
  world.passMinutes(minutes)
  await world.settle()
}

async function funded(changes: object = {}): Promise<string> {
  const gigId = await postedGig(employer, changes)
  await paidIn(world, employer, gigId)
  return gigId
}

/** Something happens after the claims were read, and before the refund is decided. */
function meanwhile(act: () => Promise<unknown>): void {
  const start = database.startTransaction.bind(database)
  jest.spyOn(database, 'startTransaction').mockImplementationOnce(async () => {
    await act()
    return start()
  })
}
const refundedFen = () => refunds().reduce((sum, { amountFen }) => sum + amountFen, 0)

it.each([
  [480, [{ grossFen: 20_000, state: 'waitingForTap' }]],
  [
    900,
    [
      { grossFen: 20_000, state: 'unfunded' },
      { grossFen: wageFen, state: 'waitingForTap' },
    ],
  ],
])('takes nothing from a wage of %i minutes that is accrued meanwhile', async (minutes, parts) => {
  const gigId = await funded({ headcount: 2 })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  world.moveTo(at('21:05'))
  meanwhile(() => confirmed({ worker, employer, bookingId }, minutes))
  await world.fireTimer('deliver')
  expect(refunds()).toEqual([])
  await later(2)
  expect((await worker.does('wages.listMyWages', {})).items).toMatchObject(parts)
  const grossFen = parts.reduce((sum, part) => sum + part.grossFen, 0)
  expect(refundedFen()).toBe(Math.max(0, 2 * wageFen - grossFen))
})

it('takes nothing from a cut that its worker may still object to', async () => {
  const gigId = await funded()
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 60, '只干了一小时')
  world.moveTo('2026-11-25T07:59:00.000Z')
  await world.settle()
  expect(refunds()).toEqual([])
  expect((await employer.does('wages.openPayList', { gigId })).escrowFen).toBe(wageFen - 2_500)
})

it('reserves once when two ask for it together', async () => {
  const gigId = await postedGig(employer, { headcount: 2 })
  await paidIn(world, employer, gigId)
  world.moveTo(at('21:05'))
  await Promise.all([world.fireTimer('deliver'), world.fireTimer('deliver'), world.fireTimer('deliver')])
  await later(3)
  expect(refunds()).toMatchObject([{ amountFen: 2 * wageFen, state: 'refunded' }])
})

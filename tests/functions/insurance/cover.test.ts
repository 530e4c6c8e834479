/** The day's cover: bound with the seat, ended with it, asked for again under the same number. */
import { cloud } from '../../../cloudfunctions/_kernel/cloud'
import { aHousehold, aUnit, aWorker, refusal } from '../people'
import { at, booked, postedGig } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
})
afterAll(() => world.close())

it('is bound with the booking, for the way there and back', async () => {
  const bookingId = await booked(worker, gigId)
  const cover = await worker.does('insurance.openCover', { bookingId })
  expect(cover).toMatchObject({ state: 'bound', payer: 'employer', demonstration: true })
  expect(cover).toMatchObject({ fromAt: at('07:00'), toAt: at('17:00'), premiumFen: 300 })
  expect(cover.policyNumber).toMatch(/^DEMO\d{10}$/)
  expect(await employer.does('insurance.openCover', { bookingId })).toEqual(cover)
})

it('is bound at the operator’s expense for a household', async () => {
  const household = await aHousehold(world)
  const cleaning = { trade: 'cleaner', kind: 'gig', content: '打扫卫生', fundsModel: 'recorded' } as const
  const bookingId = await booked(worker, await postedGig(household, cleaning))
  expect(await worker.does('insurance.openCover', { bookingId })).toMatchObject({ payer: 'operator' })
})

it('ends when the worker gives the seat back, and is bound anew with the seat', async () => {
  const bookingId = await booked(worker, gigId)
  const first = await worker.does('insurance.openCover', { bookingId })
  await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  expect(await worker.does('insurance.openCover', { bookingId })).toMatchObject({ state: 'ended' })
  world.passMinutes(5)
  await booked(worker, gigId)
  const second = await worker.does('insurance.openCover', { bookingId })
  expect(second.state).toBe('bound')
  expect(second.policyNumber).not.toBe(first.policyNumber)
})

/** What happens while the insurer is thinking about the first cover. */
function whileInsurerThinks(meanwhile: () => Promise<unknown>): void {
  const real = globalThis.fetch
  jest.spyOn(globalThis, 'fetch').mockImplementationOnce(async (...asked) => {
    await meanwhile()
    return real(...asked)
  })
}

it('has ended when the seat was given back before the insurer answered', async () => {
  whileInsurerThinks(() => {
    const [booking] = world.documents('bookings') as readonly { readonly bookingId: string }[]
    const { bookingId = '' } = booking ?? {}
    return worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  })
  const bookingId = await booked(worker, gigId)
  const cover = await worker.does('insurance.openCover', { bookingId })
  expect(cover).toMatchObject({ state: 'ended' })
  expect(cover.policyNumber).toMatch(/^DEMO\d{10}$/)
})

/** Insurance hears of nothing while `story` goes on. */
async function unheard(story: () => Promise<unknown>): Promise<void> {
  const callFunction = cloud.callFunction.bind(cloud)
  const deaf = jest
    .spyOn(cloud, 'callFunction')
    .mockImplementation((called) =>
      called.name === 'insurance' ? Promise.reject(new Error('no answer')) : callFunction(called),
    )
  await story()
  deaf.mockRestore()
}

const coverStates = () =>
  (world.documents('covers') as readonly { readonly _id: string; readonly state: string }[])
    .toSorted((left, right) => (left._id < right._id ? -1 : 1))
    .map(({ state }) => state)

async function seatTakenAgain(bookingId: string): Promise<void> {
  await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
  world.passMinutes(1)
  await booked(worker, gigId)
}

it('of an earlier round ends although the news comes when the seat is taken again', async () => {
  const bookingId = await booked(worker, gigId)
  await unheard(() => seatTakenAgain(bookingId))
  world.passMinutes(3)
  await world.settle()
  expect(coverStates()).toEqual(['ended', 'bound'])
})

it('is bound once when the news of two rounds comes together, and no news is left over', async () => {
  await unheard(async () => seatTakenAgain(await booked(worker, gigId)))
  world.passMinutes(3)
  await world.settle()
  // Of the first round only its end was heard: whoever binds it after all will find that.
  expect(coverStates()).toEqual(['ended', 'bound'])
  const left = (world.documents('outbox') as readonly { readonly state: string }[]).map(({ state }) => state)
  expect(new Set(left)).toEqual(new Set(['delivered']))
})

it('is shown as asked for while the insurer is out of reach, and bound by the timer afterwards', async () => {
  const url = process.env.INSURER_URL
  process.env.INSURER_URL = 'http://127.0.0.1:9/insurer'
  const bookingId = await booked(worker, gigId)
  process.env.INSURER_URL = url
  expect(await worker.does('insurance.openCover', { bookingId })).toMatchObject({ state: 'requested' })
  world.passMinutes(3)
  await world.settle()
  expect(await worker.does('insurance.openCover', { bookingId })).toMatchObject({ state: 'bound' })
})

it('does not believe an insurer who does not sign', async () => {
  const key = process.env.INSURER_KEY
  process.env.INSURER_KEY = 'another key'
  const bookingId = await booked(worker, gigId)
  process.env.INSURER_KEY = key
  expect(await worker.does('insurance.openCover', { bookingId })).toMatchObject({ state: 'requested' })
})

it('is nobody’s business but the two’s', async () => {
  const bookingId = await booked(worker, gigId)
  const stranger = await aWorker(world, 'liu-yang')
  expect(await refusal(stranger, ['insurance.openCover', { bookingId }])).toBe('kernel.relation.not-yours')
})

it('tells the insurer neither name nor number nor phone', async () => {
  await booked(worker, gigId)
  const stored = JSON.stringify(world.documents('covers'))
  expect(stored).not.toContain(worker.person?.name)
  expect(stored).not.toContain(worker.person?.idNumber)
})

/** Proves calling off: by the worker in time and late, by the employer for a whole crew. */
import { aUnit, aWorker, refusal } from '../people'
import { openWorld, type World } from '../world'
import { post } from './posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]
const news = (name: string) => stored('outbox').filter(({ _id }) => String(_id).startsWith(name))

describe('a worker who cancels', () => {
  const booked = async () => {
    const { gigId } = await post(await aUnit(world))
    const worker = await aWorker(world)
    const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
    return { gigId, worker, bookingId }
  }

  it('in time frees the seat, the day and the cover, and nothing is counted', async () => {
    const { gigId, worker, bookingId } = await booked()
    const answer = await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
    expect(answer).toEqual({ state: 'cancelledByWorker', late: false, lateCount: 0, notice: false })
    expect(stored('bookings')[0]).toMatchObject({ cancelled: { reason: '家里有事', late: false } })
    expect(stored('workdays')[0]).toMatchObject({ booked: [] })
    expect(await world.nobody.does('gigs.openGig', { gigId })).toMatchObject({
      state: 'published',
      seatsLeft: 1,
    })
    expect(news('booking.cancelled')).toHaveLength(1)
  })

  it('is not counted exactly two hours before the start, and is a minute later', async () => {
    const first = await booked()
    world.moveTo('2026-11-24T20:30:00.000Z')
    await first.worker.does('gigs.cancelBooking', { bookingId: first.bookingId, reason: '家里有事' })
    expect(stored('bookings')[0]).toMatchObject({ cancelled: { late: false } })
    await first.worker.does('gigs.acceptGig', { gigId: first.gigId })
    world.passMinutes(1)
    await first.worker.does('gigs.cancelBooking', { bookingId: first.bookingId, reason: '车坏了' })
    expect(stored('bookings')[0]).toMatchObject({ round: 2, cancelled: { late: true } })
    expect(news('gig.booked')).toHaveLength(2)
    expect(news('booking.cancelled')).toHaveLength(2)
  })

  it('keeps every late one, also when the same seat is taken again and given back in time', async () => {
    const { gigId, worker, bookingId } = await booked()
    const lateCounts = []
    for (const reason of ['车坏了', '孩子病了']) {
      world.moveTo('2026-11-24T21:30:00.000Z')
      lateCounts.push((await worker.does('gigs.cancelBooking', { bookingId, reason })).lateCount)
      await worker.does('gigs.acceptGig', { gigId })
    }
    expect(lateCounts).toEqual([1, 2])
    expect(stored('strikes')).toMatchObject([{ reason: '车坏了' }, { reason: '孩子病了' }])
  })

  it('is counted each time it is late, and the third time calls for a word with the worker', async () => {
    const employer = await aUnit(world)
    const worker = await aWorker(world)
    const answers = []
    for (const startMinute of [390, 400, 410]) {
      const { gigId } = await post(employer, { startMinute, workOn: '2026-11-25' })
      const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
      world.moveTo('2026-11-24T21:30:00.000Z')
      answers.push(await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' }))
    }
    expect(answers).toMatchObject([
      { late: true, lateCount: 1, notice: false },
      { late: true, lateCount: 2, notice: false },
      { late: true, lateCount: 3, notice: true },
    ])
  })

  it('cannot once the work has begun, nor twice, nor for somebody else', async () => {
    const { worker, bookingId } = await booked()
    const input = { bookingId, reason: '不想去了' }
    const other = await aWorker(world, 'liu-yang')
    expect(await refusal(other, ['gigs.cancelBooking', input])).toBe('kernel.relation.not-yours')
    world.moveTo('2026-11-24T22:30:00.000Z')
    expect(await refusal(worker, ['gigs.cancelBooking', input])).toBe('gigs.booking.already-begun')
    world.moveTo('2026-11-24T22:29:00.000Z')
    await worker.does('gigs.cancelBooking', input)
    expect(await refusal(worker, ['gigs.cancelBooking', input])).toBe('gigs.booking.not-booked')
  })
})

describe('an employer who calls a gig off', () => {
  it('frees the whole crew, once, and nobody can take a seat any more', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer, { headcount: 3 })
    const crew = [await aWorker(world), await aWorker(world, 'liu-yang')]
    for (const worker of crew) await worker.does('gigs.acceptGig', { gigId })
    const view = await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
    expect(view).toMatchObject({ state: 'cancelled', cancelReason: '货没到' })
    await world.settle()
    expect(stored('bookings').map(({ state }) => state)).toEqual([
      'cancelledByEmployer',
      'cancelledByEmployer',
    ])
    expect(stored('workdays').map(({ booked }) => booked)).toEqual([[], []])
    expect(news('booking.cancelled')).toHaveLength(2)
    const late = await aWorker(world, 'sun-lili')
    expect(await refusal(late, ['gigs.acceptGig', { gigId }])).toBe('gigs.gig.not-open')
    const [first] = crew
    expect(first && (await refusal(first, ['gigs.acceptGig', { gigId }]))).toBe('gigs.booking.already-booked')
    const other = await post(employer)
    await first?.does('gigs.acceptGig', { gigId: other.gigId })
  })

  it('waits for a seat that was claimed a moment before: no booking outlives its gig', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer)
    const [gig] = stored('gigs')
    const at = '2026-11-23T21:30:00.000Z'
    await world.put('gigs', gigId, { ...gig, holders: { claimingnow0: at }, claimedAt: at, seatsLeft: 0 })
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await employer.does('gigs.cancelGig', { gigId, reason: '货没到' })
    const item = () => news('gig.cancelled').find(({ action }) => action === 'gigs.cancelBookings')
    expect(item()).toMatchObject({ state: 'pending' })
    expect(log).toHaveBeenCalledWith(expect.stringContaining('still being booked'))
    log.mockRestore()
    world.passMinutes(5)
    await world.fireTimer('repair')
    await world.settle()
    expect(item()).toMatchObject({ state: 'delivered' })
  })
})

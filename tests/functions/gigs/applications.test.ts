/** Proves the other way to a seat: applying, being chosen, accepting; and what each side may read. */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { type Actor, openWorld, type World } from '../world'
import { post } from './posts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const stored = (collection: string) => world.documents(collection) as readonly Record<string, unknown>[]

describe('a gig whose employer chooses', () => {
  let employer: Actor
  let gigId: string
  beforeEach(async () => {
    employer = await aUnit(world)
    gigId = (await post(employer, { hiring: 'choose' })).gigId
  })

  it('is applied for, offered and then accepted', async () => {
    const worker = await aWorker(world)
    expect(await refusal(worker, ['gigs.acceptGig', { gigId }])).toBe('gigs.booking.not-offered')
    expect(await worker.does('gigs.applyForGig', { gigId })).toEqual({ state: 'applied' })
    const workerId = await idOf(worker)
    const { applicants } = await employer.does('gigs.listApplicants', { gigId })
    expect(applicants).toMatchObject([{ workerId, nameMasked: '张*', state: 'applied', trades: ['loader'] }])
    expect(await employer.does('gigs.chooseApplicant', { gigId, workerId })).toEqual({ state: 'offered' })
    const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
    expect(stored('applications')).toMatchObject([{ state: 'booked' }])
    await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
    expect(stored('applications')).toMatchObject([{ state: 'withdrawn' }])
  })

  it('takes one application per person, which may be withdrawn and sent again', async () => {
    const worker = await aWorker(world)
    expect(await refusal(worker, ['gigs.withdrawApplication', { gigId }])).toBe('gigs.application.unknown')
    await worker.does('gigs.applyForGig', { gigId })
    await worker.does('gigs.applyForGig', { gigId })
    expect(stored('applications')).toHaveLength(1)
    expect(await worker.does('gigs.withdrawApplication', { gigId })).toEqual({ state: 'withdrawn' })
    expect(await worker.does('gigs.applyForGig', { gigId })).toEqual({ state: 'applied' })
  })

  it('cannot offer a seat to somebody who has not applied', async () => {
    const workerId = await idOf(await aWorker(world))
    expect(await refusal(employer, ['gigs.chooseApplicant', { gigId, workerId }])).toBe(
      'gigs.application.unknown',
    )
  })

  it('shows its applicants to its owner alone', async () => {
    const other = world.as('dong-zhenhua')
    await other.does('accounts.registerEmployer', { phoneCode: other.phoneCode() })
    expect(await refusal(other, ['gigs.listApplicants', { gigId }])).toBe('kernel.relation.not-yours')
  })
})

it('a gig that is taken at once needs no application', async () => {
  const { gigId } = await post(await aUnit(world))
  expect(await refusal(await aWorker(world), ['gigs.applyForGig', { gigId }])).toBe(
    'gigs.application.not-needed',
  )
})

describe('a booking', () => {
  it('shows each side the other’s phone while it stands, and records each reading', async () => {
    const employer = await aUnit(world)
    const { gigId } = await post(employer)
    const worker = await aWorker(world)
    const { bookingId } = await worker.does('gigs.acceptGig', { gigId })
    const seenByWorker = await worker.does('gigs.openBooking', { bookingId })
    expect(seenByWorker).toMatchObject({ employerPhone: employer.person?.phone, workerPhone: null })
    const seenByEmployer = await employer.does('gigs.openBooking', { bookingId })
    expect(seenByEmployer).toMatchObject({ workerPhone: worker.person?.phone, employerPhone: null })
    expect(stored('readings')).toMatchObject([
      { personId: await idOf(employer), field: 'phone', action: 'gigs.openBooking' },
      { personId: await idOf(worker), field: 'phone', action: 'gigs.openBooking' },
    ])
    await worker.does('gigs.cancelBooking', { bookingId, reason: '家里有事' })
    expect(await worker.does('gigs.openBooking', { bookingId })).toMatchObject({ employerPhone: null })
  })

  it('shows an inspector neither phone, and strangers nothing', async () => {
    const { gigId } = await post(await aUnit(world))
    const { bookingId } = await (await aWorker(world)).does('gigs.acceptGig', { gigId })
    const view = await world.as('shi-yongjun').does('gigs.openBooking', { bookingId })
    expect(view).toMatchObject({ employerPhone: null, workerPhone: null, workerName: '张*' })
    const stranger = await aWorker(world, 'liu-yang')
    expect(await refusal(stranger, ['gigs.openBooking', { bookingId }])).toBe('kernel.relation.not-yours')
  })
})

/**
 * The payroll card: wages leave the employer's own account in batches, and nothing of them is ever in ours.
 */
import { familyOf, type Posting } from '@/domain/ledger/entry'
import {
  batchGoes,
  confirmedOnCard,
  fundedEmployer,
  returnedByBank,
  subMerchantId,
  withCard,
  withoutCard,
  withPayrollAccount,
} from '../payroll'
import { aHousehold, aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, eightHours, itemOf, postedGig, scanned, at, wageFen } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.enter()
  employer = await aUnit(world)
  worker = await aWorker(world)
  await withPayrollAccount(world, employer)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const item = async (of: Actor = worker) => (await of.does('wages.listMyWages', {})).items[0]
const batches = () =>
  world.documents('batches') as readonly { batchNumber: string; itemIds: readonly string[] }[]
const postings = () => world.documents('journal') as readonly { kind: string; postings: readonly Posting[] }[]

interface StoredAttempt {
  readonly billNumber: string
  readonly state: string
}
const attempts = (): readonly StoredAttempt[] =>
  (world.documents('payitems') as readonly { intent: { attempts: StoredAttempt[] } | null }[]).flatMap(
    ({ intent }) => intent?.attempts ?? [],
  )

it('pays a worker who has agreed, out of the employer’s own account', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  expect(await item()).toMatchObject({ state: 'accrued', fundsModel: 'payrollCard' })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paid', grossFen: wageFen })
  const families = postings().flatMap((entry) =>
    entry.postings.flatMap(({ from, to }) => [from, to].map(familyOf)),
  )
  expect([...new Set(families)].sort()).toEqual(['inflight', 'payable', 'payroll'])
})

it('sends the wages of one gig as one batch with a row for each worker', async () => {
  fundedEmployer(world, 2 * wageFen, 'V1')
  const other = await aWorker(world, 'liu-yang')
  const gigId = await postedGig(employer, { fundsModel: 'payrollCard', headcount: 2 })
  const crew = [worker, other]
  const bookings: string[] = []
  for (const one of crew) {
    const bookingId = await booked(one, gigId)
    await withCard(world, one, bookingId)
    bookings.push(bookingId)
  }
  for (const [clock, kind] of [
    ['07:55', 'checkIn'],
    ['16:00', 'checkOut'],
  ] as const) {
    world.moveTo(at(clock))
    for (const [index, one] of crew.entries()) {
      await scanned({ worker: one, employer, bookingId: bookings[index] ?? '' }, kind)
    }
  }
  for (const bookingId of bookings) await confirmed({ worker, employer, bookingId })
  await batchGoes(world)
  expect(batches()).toHaveLength(1)
  expect(batches()[0]?.itemIds).toHaveLength(2)
  expect(await item()).toMatchObject({ state: 'paid' })
  expect(await item(other)).toMatchObject({ state: 'paid' })
})

it('waits for a worker who has not agreed to the card, and says so', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await batchGoes(world)
  expect(batches()).toHaveLength(0)
  expect(await item()).toMatchObject({ state: 'accrued' })
  await withCard(world, worker, bookingId)
  expect(await worker.does('wages.askForCard', { bookingId })).toEqual({ state: 'given', token: null })
  await worker.does('wages.checkTransfer', { itemId: itemOf(bookingId) })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paid' })
})

it('is owed again when the bank returns it, and is sent again under a new number only', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  await batchGoes(world)
  const [first] = attempts()
  returnedByBank(world, batches()[0]?.batchNumber ?? '', first?.billNumber ?? '')
  world.passMinutes(1_450)
  await world.settle()
  expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'bankReturned', paidAt: null })
  bookIsSound(world)
  await worker.does('wages.checkTransfer', { itemId: itemOf(bookingId) })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paid' })
  expect(attempts().map(({ state }) => state)).toEqual(['returned', 'succeeded'])
  expect(new Set(attempts().map(({ billNumber }) => billNumber)).size).toBe(2)
})

it.each(['failsBeforeEffect', 'failsAfterEffect', 'lostAfterEffect', 'forgedAfterEffect'])(
  'stays one batch, and pays once, when a reply %s',
  async (way) => {
    fundedEmployer(world, 2 * wageFen, 'V1')
    const bookingId = await confirmedOnCard(world, { worker, employer })
    await withCard(world, worker, bookingId)
    const fault = { kind: `reply.${way}`, count: 2, matching: 'transfer-batches' }
    expect(world.payment.control('fault', fault).status).toBe(200)
    await batchGoes(world)
    await batchGoes(world)
    expect(batches()).toHaveLength(1)
    expect(attempts().map(({ state }) => state)).toEqual(['succeeded'])
  },
)

it('waits with the same bytes while the employer’s account is refused as too low', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  world.payment.control('fault', { kind: 'payroll.notEnough', count: 1 })
  world.passMinutes(1)
  await world.settle()
  await batchGoes(world)
  expect(batches()).toHaveLength(1)
  expect(await item()).toMatchObject({ state: 'paid' })
})

it('pays every other row when one fails, and says why to its worker', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  world.payment.control('fault', { kind: 'payroll.rowFails', count: 1 })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'accountBlocked' })
  await worker.does('wages.checkTransfer', { itemId: itemOf(bookingId) })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paid' })
})

it('is the employer’s to make good when their account does not bear it for a day', async () => {
  fundedEmployer(world, 0, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paying' })
  world.passMinutes(1_450)
  await world.settle()
  expect(await item()).toMatchObject({ state: 'failed', failedBecause: 'employerShort' })
  fundedEmployer(world, wageFen, 'V2')
  const gigId = bookingId.split(':')[1] ?? ''
  expect(await employer.does('wages.resumeBatch', { gigId })).toEqual({ waiting: 1 })
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'paid' })
  expect(batches()).toHaveLength(2)
  expect(await refusal(employer, ['wages.resumeBatch', { gigId }])).toBe('wages.batch.nothing')
})

it('cannot be called back once its batch is sent', async () => {
  fundedEmployer(world, 0, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  await batchGoes(world)
  const staff = world.as('cui-xiuying')
  const wish = { itemId: itemOf(bookingId), reason: '金额算错了' }
  expect(await refusal(staff, ['wages.cancelTransfer', wish])).toBe('wages.rail.no-call-back')
})

it('mixes with no other rail, in either direction', async () => {
  const bookingId = await confirmedOnCard(world, { worker, employer })
  const [gigId = '', itemId] = [bookingId.split(':')[1], itemOf(bookingId)]
  expect(await refusal(employer, ['wages.payIn', { gigId }])).toBe('wages.pay-in.payroll-rail')
  expect(await refusal(employer, ['wages.recordHandover', { itemId, method: 'cash' }])).toBe(
    'wages.rail.mixed',
  )
  const household = { fundsModel: 'recorded', startMinute: 1_000, endMinute: 1_100 } as const
  const otherGig = await postedGig(employer, household)
  const other = await booked(worker, otherGig)
  expect(await refusal(worker, ['wages.askForCard', { bookingId: other }])).toBe('wages.rail.mixed')
  expect(await refusal(worker, ['attendance.checkFace', { bookingId: other }])).toBe('wages.rail.mixed')
  expect(await refusal(employer, ['wages.resumeBatch', { gigId: otherGig }])).toBe('wages.rail.mixed')
})

it('is chosen by units with a confirmed account of their own, and by nobody else', async () => {
  const gig = { ...eightHours, fundsModel: 'payrollCard' } as const
  const household = await aHousehold(world)
  const homework = { ...gig, trade: 'housekeeper' } as const
  const asHousehold = { gig: homework, publish: true }
  expect(await refusal(household, ['gigs.postGig', asHousehold])).toBe('gigs.publish.payroll-unit-only')
  await employer.does('accounts.enterPayrollAccount', { subMerchantId: '1900000200' })
  const early = await refusal(employer, ['gigs.postGig', { gig, publish: true }])
  expect(early).toBe('gigs.publish.payroll-account-missing')
  expect(await employer.does('gigs.postGig', { gig, publish: false })).toMatchObject({ state: 'drafted' })
})

describe('signing in by face', () => {
  const face = (bookingId: string) => worker.does('attendance.checkFace', { bookingId })

  it('is asked for once, and is evidence when it succeeds', async () => {
    fundedEmployer(world, 0, 'V1')
    const bookingId = await booked(worker, await postedGig(employer, { fundsModel: 'payrollCard' }))
    await withCard(world, worker, bookingId)
    const { state, token } = await face(bookingId)
    expect(state).toBe('ordered')
    expect(await face(bookingId)).toEqual({ state, token })
    world.payment.control('look-into-camera', { openid: worker.person?.openid, token })
    expect(await face(bookingId)).toEqual({ state: 'succeeded', token: null })
  })

  it('stands in nobody’s way when it cannot be done: the site code counts', async () => {
    const bookingId = await booked(worker, await postedGig(employer, { fundsModel: 'payrollCard' }))
    expect(await face(bookingId)).toEqual({ state: 'unavailable', token: null })
    world.moveTo(at('07:55'))
    expect(await scanned({ worker, employer, bookingId }, 'checkIn')).toMatchObject({ state: 'arrived' })
  })
})

it('takes the card back: what is sent afterwards waits, and is not lost', async () => {
  fundedEmployer(world, wageFen, 'V1')
  const bookingId = await confirmedOnCard(world, { worker, employer })
  await withCard(world, worker, bookingId)
  withoutCard(world, worker)
  await batchGoes(world)
  expect(await item()).toMatchObject({ state: 'accrued', grossFen: wageFen })
  expect(subMerchantId).toMatch(/^\d{10}$/)
})

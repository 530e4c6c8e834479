/** The job on the spot is another than was agreed: the worker leaves and is owed for the call. */
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, paidIn, postedGig, scanned, topUp, wageFen } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let gigId: string
let bookingId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const said = () =>
  [
    'attendance.reportNotAsPromised',
    { bookingId, difference: 'moreDanger', note: '要上三米高的架子' },
  ] as const
const contest = () => ['attendance.contestCallOut', { bookingId, reason: '活和约定的一样' }] as const

async function arrived(): Promise<void> {
  bookingId = await booked(worker, gigId)
  world.moveTo(at('07:55'))
  await scanned({ worker, employer, bookingId }, 'checkIn')
}

it('owes two hours at once, says why to both, and keeps it at the gig', async () => {
  await paidIn(world, employer, gigId)
  await arrived()
  world.moveTo(at('08:20'))
  expect(await worker.does('attendance.openShift', { bookingId })).toMatchObject({
    differsUntil: new Date(at('09:00')).toISOString(),
  })
  expect(await worker.does(...said())).toMatchObject({
    state: 'confirmed',
    confirmedBy: 'notAsPromised',
    confirmedMinutes: 120,
    cutReason: '比说好的危险：要上三米高的架子',
    contestUntil: '2026-11-25T00:20:00.000Z',
    differsUntil: null,
  })
  await world.settle()
  expect(world.documents('payitems')).toMatchObject([
    { kind: 'callOut', grossFen: 5_000, note: '比说好的危险：要上三米高的架子' },
  ])
  expect(world.documents('gigs')).toMatchObject([{ differences: [{ bookingId, difference: 'moreDanger' }] }])
  world.moveTo('2026-11-26T14:00:00.000Z')
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ amountFen: wageFen - 5_000 }])
})

it('is said by who has arrived, within the first hour, once', async () => {
  bookingId = await booked(worker, gigId)
  expect(await refusal(worker, said())).toBe('attendance.not-as-promised.not-arrived')
  world.moveTo(at('07:55'))
  await scanned({ worker, employer, bookingId }, 'checkIn')
  world.moveTo(at('09:01'))
  expect(await refusal(worker, said())).toBe('attendance.not-as-promised.too-late')
})

it('ends the shift: nobody confirms it again, nothing is released, nothing is objected to', async () => {
  await arrived()
  await worker.does(...said())
  expect(await refusal(worker, said())).toBe('attendance.shift.already-confirmed')
  world.moveTo(at('20:05'))
  await world.fireTimer('release')
  expect(world.counts().payitems).toBe(1)
  const input = { bookingId, workedMinutes: 420 }
  expect(await refusal(employer, ['attendance.confirmHours', input])).toBe(
    'attendance.shift.already-confirmed',
  )
})

it('can be contested for a day; money on its way arrives, and its worker is asked then', async () => {
  await paidIn(world, employer, gigId)
  await arrived()
  await worker.does(...said())
  await world.settle()
  const shift = await employer.does(...contest())
  expect(shift).toMatchObject({ contestUntil: null, objection: { by: 'employer', claimed: 120 } })
  await world
    .as('cui-xiuying')
    .does('attendance.decideObjection', { bookingId, minutes: 0, reason: '现场和约定一致' })
  expect(world.documents('payitems')).toMatchObject([{ kind: 'callOut', grossFen: 5_000, heldBy: null }])
  expect(await refusal(employer, contest())).toBe('attendance.objection.already-raised')
  expect(world.counts().recoveries ?? 0).toBe(0)
  const itemId = bookingId.replace('booking:', 'item:') + ':callOut'
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  expect(world.documents('payitems')).toMatchObject([{ state: 'paid', grossFen: 5_000 }])
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({
    state: 'proposed',
    amountFen: 5_000,
    reason: '现场和约定一致',
  })
})

it('asks the worker to give back, by consent, what was paid and then decided for the employer', async () => {
  await paidIn(world, employer, gigId)
  await arrived()
  await worker.does(...said())
  const itemId = bookingId.replace('booking:', 'item:') + ':callOut'
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  await employer.does(...contest())
  const journal = world.counts().journal
  await world
    .as('cui-xiuying')
    .does('attendance.decideObjection', { bookingId, minutes: 30, reason: '现场和约定基本一致' })
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({
    state: 'proposed',
    amountFen: 3_750,
    reason: '现场和约定基本一致',
  })
  expect(world.documents('payitems')).toMatchObject([{ state: 'paid', grossFen: 5_000 }])
  expect(world.counts().journal).toBe(journal)
})

it('is set aside while contested when its money has not come yet, and then owed as decided', async () => {
  await arrived()
  await worker.does(...said())
  await employer.does(...contest())
  await paidIn(world, employer, gigId)
  await world.settle()
  expect(world.documents('payitems')).toMatchObject([{ kind: 'callOut', state: 'held', grossFen: 5_000 }])
  await world
    .as('cui-xiuying')
    .does('attendance.decideObjection', { bookingId, minutes: 60, reason: '一半属实' })
  expect(world.documents('payitems')).toMatchObject([{ grossFen: 2_500, heldBy: null }])
})

it('goes back to the employer in full when it is decided for them, and in full to the worker when they give in', async () => {
  await arrived()
  await worker.does(...said())
  await employer.does(...contest())
  await paidIn(world, employer, gigId)
  await world.settle()
  await employer.does('attendance.withdrawObjection', { bookingId })
  expect(world.documents('payitems')).toMatchObject([{ grossFen: 5_000, heldBy: null }])
  expect(world.documents('payitems')).not.toMatchObject([{ state: 'held' }])
})

it('can be contested only when it was said, and in time', async () => {
  await arrived()
  expect(await refusal(employer, contest())).toBe('attendance.objection.nothing-cut')
  await worker.does(...said())
  world.moveTo('2026-11-25T00:00:00.000Z')
  expect(await refusal(employer, contest())).toBe('attendance.objection.too-late')
})

/**
 * A cut of hours, to its end: the undisputed part is paid at once, the disputed part is set aside and moves
 * only by a decision.
 */
import type { ActionName, SentInput } from '@/contract/actions'
import { fen } from '@/domain/money/fen'
import { aHousehold, aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
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
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const parties = () => ({ worker, employer, bookingId })
const reason = '中午没停工，一直在干'

/** Seven hours worked, six confirmed: one hour of 25 yuan is cut. */
async function cut(isFunded = true): Promise<void> {
  gigId = await postedGig(employer)
  if (isFunded) await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  await worked(world, parties())
  await confirmed(parties(), 360, '中午停工一小时')
  await world.settle()
}

const objects = (more: { minutes?: number; pieces?: number } = {}) =>
  worker.does('attendance.objectToHours', { bookingId, reason, ...more })
const staff = () => world.as('cui-xiuying')
const decides = (minutes: number) =>
  staff().does('attendance.decideObjection', { bookingId, minutes, reason: '看了监控' })

interface Item {
  readonly _id: string
  readonly state: string
  readonly grossFen: number
}
/** Whether WeChat has heard of it yet is the story of another test. */
const shownState = (state: string) => (['paying', 'waitingForTap'].includes(state) ? 'onItsWay' : state)
const items = () =>
  (world.documents('payitems') as readonly Item[])
    .map(({ _id, state, grossFen }) => [_id.split(':').at(-1), shownState(state), grossFen])
    .sort()
const escrow = async () => (await employer.does('wages.openPayList', { gigId })).escrowFen
const code = <Name extends ActionName>(actor: Actor, name: Name, input: SentInput<Name>) =>
  refusal(actor, [name, input])

it('pays six hours at once, sets the seventh aside, and shows both where they stand', async () => {
  await cut()
  expect(await worker.does('attendance.openShift', { bookingId })).toMatchObject({
    cut: 60,
    objectUntil: '2026-11-25T08:00:00.000Z',
    objection: null,
  })
  const shift = await objects()
  expect(shift.objection).toMatchObject({ state: 'raised', by: 'worker', claimed: 60, awarded: null })
  expect(shift.objectUntil).toBeNull()
  expect(items()).toEqual([
    ['base', 'onItsWay', 15_000],
    ['disputed', 'held', 2_500],
  ])
  expect(await escrow()).toBe(0)
  const { lines } = await employer.does('wages.openPayList', { gigId })
  expect(lines).toMatchObject([
    { item: { kind: 'base' }, others: [{ kind: 'disputed', state: 'held', note: reason }] },
  ])
})

it('does not move what is held, whatever the timers do', async () => {
  await cut()
  await objects()
  for (const clock of ['17:00', '20:30', '23:59']) {
    world.moveTo(at(clock))
    await world.settle()
    await world.fireTimer('release')
  }
  world.moveTo('2026-12-20T08:00:00.000Z')
  await world.settle()
  expect(items()).toContainEqual(['disputed', 'held', 2_500])
  expect(world.documents('refunds')).toEqual([])
})

it('sends the disputed hour on its way when the employer gives in', async () => {
  await cut()
  await objects()
  const shift = await employer.does('attendance.concedeHours', { bookingId })
  expect(shift.objection).toMatchObject({ state: 'conceded', awarded: 60, decidedBy: 'employer' })
  await world.settle()
  expect(items()).toContainEqual(['disputed', 'onItsWay', 2_500])
})

it('pays a conceded part at once and leaves the rest to the staff, who give half of it', async () => {
  await cut()
  await objects()
  await employer.does('attendance.concedeHours', { bookingId, minutes: 20 })
  expect(await code(employer, 'attendance.concedeHours', { bookingId, minutes: 20 })).toBe(
    'attendance.objection.already-conceded',
  )
  await world.settle()
  expect(items()).toEqual([
    ['base', 'onItsWay', 15_000],
    ['disputed', 'held', 1_666],
    ['disputed2', 'onItsWay', 834],
  ])
  const { objection } = await decides(20)
  expect(objection).toMatchObject({ state: 'decided', conceded: 20, awarded: 20, decisionReason: '看了监控' })
  await world.settle()
  expect(items()).toContainEqual(['disputed', 'onItsWay', 833])
  expect(world.documents('refunds')).toMatchObject([{ amountFen: 833 }])
})

it('gives the money back when the worker takes the objection back, and other roads stay open', async () => {
  await cut()
  await objects()
  await worker.does('attendance.withdrawObjection', { bookingId })
  expect(items()).toContainEqual(['disputed', 'withdrawn', 2_500])
  expect(await escrow()).toBe(2_500)
  expect((await worker.does('disputes.openComplaintDraft', { bookingId })).missingFen).toBe(2_500)
  world.moveTo('2026-11-26T14:00:00.000Z')
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ amountFen: 2_500 }])
})

it('is decided by staff of the market, once, within what is in dispute', async () => {
  await cut()
  await objects({ minutes: 40 })
  const input = { bookingId, reason: '看了监控' }
  expect(await code(staff(), 'attendance.decideObjection', input)).toBe('attendance.objection.award-missing')
  expect(await code(staff(), 'attendance.decideObjection', { ...input, minutes: 41 })).toBe(
    'attendance.objection.award-out-of-range',
  )
  await decides(0)
  expect(items()).toContainEqual(['disputed', 'withdrawn', 1_667])
  expect(await code(staff(), 'attendance.decideObjection', { ...input, minutes: 1 })).toBe(
    'attendance.objection.not-open',
  )
  expect(await code(employer, 'attendance.concedeHours', { bookingId })).toBe('attendance.objection.not-open')
  expect(await code(worker, 'attendance.withdrawObjection', { bookingId })).toBe(
    'attendance.objection.not-open',
  )
})

it('is raised once, in time, and about what was cut', async () => {
  await cut()
  const late = { bookingId, reason }
  expect(await code(worker, 'attendance.objectToHours', { ...late, minutes: 61 })).toBe(
    'attendance.objection.not-of-the-cut',
  )
  world.moveTo('2026-11-25T08:01:00.000Z')
  expect(await code(worker, 'attendance.objectToHours', late)).toBe('attendance.objection.too-late')
})

it('takes an objection at the last moment, when the rest of the escrow has not gone back yet', async () => {
  await cut()
  world.moveTo('2026-11-25T08:00:00.000Z')
  await world.settle()
  await objects()
  await world.settle()
  expect(items()).toContainEqual(['disputed', 'held', 2_500])
  expect(await code(worker, 'attendance.objectToHours', { bookingId, reason })).toBe(
    'attendance.objection.already-raised',
  )
})

describe('an escrow that is short', () => {
  it('leaves the disputed part due from the employer; paid in, it is held and then decided', async () => {
    await cut(false)
    await objects()
    expect(items()).toEqual([
      ['base', 'unfunded', 15_000],
      ['disputed', 'unfunded', 2_500],
    ])
    await paidIn(world, employer, gigId)
    await world.settle()
    expect(items()).toEqual([
      ['base', 'onItsWay', 15_000],
      ['disputed', 'held', 2_500],
    ])
    await decides(60)
    expect(items()).toContainEqual(['disputed', 'onItsWay', 2_500])
  })

  it('owes only what was awarded, when that was decided before the money came', async () => {
    await cut(false)
    await objects()
    await decides(30)
    expect(items()).toContainEqual(['disputed', 'unfunded', 1_250])
    expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 16_250 })
  })
})

it('holds and decides on the recorded rail too, where nothing passes through the house', async () => {
  employer = await aHousehold(world)
  gigId = await postedGig(employer, { fundsModel: 'recorded', trade: 'housekeeper' })
  bookingId = await booked(worker, gigId)
  await worked(world, parties())
  await confirmed(parties(), 360, '早走了一小时')
  await objects()
  expect(items()).toEqual([
    ['base', 'accrued', 15_000],
    ['disputed', 'held', 2_500],
  ])
  await decides(30)
  expect(items()).toContainEqual(['disputed', 'accrued', 1_250])
})

it('disputes pieces where pieces are paid', async () => {
  gigId = await postedGig(employer, { payUnit: 'piece', payRateFen: fen(350), pieces: 50 })
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  await worked(world, parties())
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 420, pieces: 40 })
  const shift = await objects({ pieces: 6 })
  expect(shift).toMatchObject({ measure: 'pieces', cut: 10, objection: { claimed: 6 } })
  expect(items()).toContainEqual(['disputed', 'held', 2_100])
  await staff().does('attendance.decideObjection', { bookingId, pieces: 6, reason: '点过数了' })
  await world.settle()
  expect(items()).toContainEqual(['disputed', 'onItsWay', 2_100])
})

it('never pays more than was agreed: base, parts, awards and what went back are the planned wage', async () => {
  await cut()
  await objects({ minutes: 50 })
  await employer.does('attendance.concedeHours', { bookingId, minutes: 7 })
  await decides(13)
  world.moveTo('2026-11-26T14:00:00.000Z')
  await world.settle()
  const owed = (world.documents('payitems') as readonly Item[]).filter(({ state }) => state !== 'withdrawn')
  const back = world.documents('refunds') as readonly { readonly amountFen: number }[]
  const parts = [...owed.map(({ grossFen }) => grossFen), ...back.map(({ amountFen }) => amountFen)]
  expect(parts.reduce((left, right) => left + right, 0)).toBe(wageFen)
})

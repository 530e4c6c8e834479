/**
 * The employer confirms hours: as counted, more, or fewer with a reason; silence and calling off confirm too.
 */
import { fen } from '@/domain/money/fen'
import { aUnit, aWorker, refusal } from '../people'
import { at, booked, confirmed, itemOf, postedGig, scanned, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let gigId: string
let bookingId: string
const parties = () => ({ worker, employer, bookingId })

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
  bookingId = await booked(worker, gigId)
})
afterAll(() => world.close())

const hours = (workedMinutes: number, more: { reason?: string; pieces?: number } = {}) =>
  ['attendance.confirmHours', { bookingId, workedMinutes, ...more }] as const

it('confirms what both sides saw, once', async () => {
  await worked(world, parties())
  expect(await confirmed(parties())).toMatchObject({
    state: 'confirmed',
    confirmedMinutes: 420,
    cutReason: null,
  })
  expect(await refusal(employer, hours(420))).toBe('attendance.shift.already-confirmed')
})

it('confirms more than was seen without asking why', async () => {
  await worked(world, parties())
  expect(await confirmed(parties(), 480)).toMatchObject({ confirmedMinutes: 480, cutReason: null })
})

it('confirms fewer only with a reason, which the worker reads', async () => {
  await worked(world, parties())
  expect(await refusal(employer, hours(360))).toBe('attendance.hours.reason-missing')
  await confirmed(parties(), 360, '中午停工一小时')
  const shift = await worker.does('attendance.openShift', { bookingId })
  expect(shift).toMatchObject({ confirmedMinutes: 360, cutReason: '中午停工一小时', workedMinutes: 420 })
})

it('waits until the worker has left or the planned end has come', async () => {
  world.moveTo(at('07:55'))
  await scanned(parties(), 'checkIn')
  world.moveTo(at('12:00'))
  expect(await refusal(employer, hours(240, { reason: '早收工' }))).toBe('attendance.shift.not-over')
  world.moveTo(at('16:00'))
  expect(await confirmed(parties())).toMatchObject({ state: 'confirmed' })
})

it('pays the planned hours of somebody who forgot to scan, when the employer says so', async () => {
  world.moveTo(at('16:00'))
  expect(await confirmed(parties())).toMatchObject({ confirmedMinutes: 420, events: [] })
  expect(world.counts().payitems).toBe(1)
})

it('gives nothing to somebody nobody saw only with a reason, and makes no wage of it', async () => {
  world.moveTo(at('16:00'))
  expect(await refusal(employer, hours(0))).toBe('attendance.hours.reason-missing')
  expect(await confirmed(parties(), 0, '没来')).toMatchObject({ confirmedMinutes: 0, cutReason: '没来' })
  expect(world.counts().payitems).toBe(0)
})

it('asks for the pieces of a gig that pays by them', async () => {
  const pieceWork = { payUnit: 'piece', payRateFen: fen(300), pieces: 50, trade: 'packer' } as const
  const evening = { startMinute: 960, endMinute: 1200, breakMinutes: 0 }
  gigId = await postedGig(employer, { ...pieceWork, ...evening })
  bookingId = await booked(worker, gigId)
  world.moveTo(at('20:00'))
  expect(await refusal(employer, hours(240))).toBe('attendance.pieces.missing')
  await employer.does(...hours(240, { pieces: 40 }))
  expect(world.documents('payitems')).toMatchObject([{ grossFen: 12_000 }])
})

it('gives less than planned to somebody nobody saw only with a reason, be it by a minute', async () => {
  world.moveTo(at('16:00'))
  expect(await refusal(employer, hours(1))).toBe('attendance.hours.reason-missing')
  expect(await refusal(employer, hours(419))).toBe('attendance.hours.reason-missing')
})

it('counts no piece at all only with a reason, and leaves the worker their complaint', async () => {
  const evening = { startMinute: 960, endMinute: 1200, breakMinutes: 0 }
  gigId = await postedGig(employer, { payUnit: 'piece', payRateFen: fen(300), pieces: 50, ...evening })
  bookingId = await booked(worker, gigId)
  world.moveTo(at('20:00'))
  expect(await refusal(employer, hours(240, { pieces: 0 }))).toBe('attendance.hours.reason-missing')
  const shift = await employer.does(...hours(240, { pieces: 0, reason: '全是次品' }))
  expect(shift).toMatchObject({ confirmedMinutes: 240, cutReason: '全是次品' })
  const draft = await worker.does('disputes.openComplaintDraft', { bookingId })
  expect(draft.missingFen).toBe(15_000)
})

it('has one effect and five equal answers when it is tapped five times at once', async () => {
  await worked(world, parties())
  const key = freshKey()
  const taps = Array.from({ length: 5 }, () => employer.does(...hours(420), { key }))
  const answers = await Promise.all(taps)
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(world.counts().payitems).toBe(1)
})

describe('silence', () => {
  it('releases what was counted four hours after the end, when the calls of the last minute have ended', async () => {
    await worked(world, parties())
    world.moveTo(at('20:01'))
    await world.fireTimer('release')
    expect(world.counts().payitems).toBe(0)
    world.moveTo(at('20:02'))
    await world.fireTimer('release')
    const shift = await worker.does('attendance.openShift', { bookingId })
    expect(shift).toMatchObject({ state: 'confirmed', confirmedMinutes: 420 })
    expect(world.documents('payitems')).toMatchObject([{ _id: itemOf(bookingId), grossFen: 17_500 }])
  })

  it('releases the planned hours of whoever did not scan at leaving', async () => {
    world.moveTo(at('08:00'))
    await scanned(parties(), 'checkIn')
    world.moveTo(at('20:03'))
    await world.fireTimer('release')
    expect(await worker.does('attendance.openShift', { bookingId })).toMatchObject({ confirmedMinutes: 420 })
  })
})

describe('a gig called off', () => {
  it('pays two hours for the call to who had arrived', async () => {
    world.moveTo(at('07:55'))
    await scanned(parties(), 'checkIn')
    world.moveTo(at('08:10'))
    await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
    const shift = await worker.does('attendance.openShift', { bookingId })
    expect(shift).toMatchObject({ state: 'confirmed', confirmedMinutes: 120 })
    expect(world.documents('payitems')).toMatchObject([{ grossFen: 5_000, steps: [{ label: 'callOut' }] }])
  })

  it('owes nothing to who had not', async () => {
    world.moveTo(at('07:55'))
    await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
    expect(world.counts().payitems).toBe(0)
  })
})

/** Arriving and leaving by the site's code: late, twice, with a wrong code, and what it never may do. */
import { aUnit, aWorker, refusal } from '../people'
import { at, booked, eightHours, postedGig, scanned } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let bookingId: string
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
  bookingId = await booked(worker, gigId)
  world.moveTo(at('07:55'))
})
afterAll(() => world.close())

const shownCode = async (of: string = gigId) =>
  (await employer.does('attendance.issueSiteCode', { gigId: of })).scene

const event = (
  code: string,
  changes: { nonce?: string; deviceAt?: string; kind?: 'checkIn' | 'checkOut' } = {},
) =>
  ({
    bookingId,
    kind: 'checkIn',
    code,
    deviceAt: new Date().toISOString(),
    nonce: freshKey(),
    ...changes,
  }) as const

it('shows a code that fits into a mini-program code and lives at most ten minutes', async () => {
  const { scene, expiresAt } = await employer.does('attendance.issueSiteCode', { gigId })
  expect(scene.length).toBeLessThanOrEqual(32)
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(600_000)
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now())
})

it('shows a shift as planned before anybody has arrived, to both sides alike', async () => {
  const shift = await worker.does('attendance.openShift', { bookingId })
  expect(shift).toMatchObject({ state: 'planned', events: [], workedMinutes: 0, autoReleaseAt: at('20:00') })
  expect(await employer.does('attendance.openShift', { bookingId })).toEqual(shift)
  expect(world.counts().shifts).toBe(0)
})

it('counts from arriving to leaving, without the break', async () => {
  await scanned({ worker, employer, bookingId }, 'checkIn')
  world.moveTo(at('16:03'))
  const shift = await scanned({ worker, employer, bookingId }, 'checkOut')
  expect(shift).toMatchObject({ state: 'left', workedMinutes: 420, presumed: false, checkInAt: at('07:55') })
})

it('answers the same mark again with the same shift, under another key too', async () => {
  const code = await shownCode()
  const sent = event(code)
  const first = await worker.does('attendance.recordEvent', sent)
  expect(await worker.does('attendance.recordEvent', sent)).toEqual(first)
  expect(first.events).toHaveLength(1)
})

it('keeps a second check-in as evidence and counts the first', async () => {
  await scanned({ worker, employer, bookingId }, 'checkIn')
  world.moveTo(at('08:30'))
  const shift = await scanned({ worker, employer, bookingId }, 'checkIn')
  expect(shift.events).toHaveLength(2)
  expect(shift.checkInAt).toBe(at('07:55'))
})

it('takes an event that was scanned without a network and arrives hours later', async () => {
  const code = await shownCode()
  const deviceAt = new Date().toISOString()
  world.moveTo(at('15:00'))
  const shift = await worker.does('attendance.recordEvent', event(code, { deviceAt }))
  expect(shift).toMatchObject({ state: 'arrived', checkInAt: deviceAt })
})

it('presumes the planned end when nobody scanned at leaving', async () => {
  await scanned({ worker, employer, bookingId }, 'checkIn')
  world.moveTo(at('16:30'))
  const shift = await worker.does('attendance.openShift', { bookingId })
  expect(shift).toMatchObject({ state: 'presumed', presumed: true, workedMinutes: 420 })
})

it('refuses a code that was on show an hour ago', async () => {
  const code = await shownCode()
  world.moveTo(at('08:55'))
  expect(await refusal(worker, ['attendance.recordEvent', event(code)])).toBe('attendance.code.expired')
})

it('refuses a code of another gig, and one that nobody signed', async () => {
  const other = await postedGig(employer, { content: '另一份活', startMinute: 540 })
  const code = await shownCode(other)
  expect(await refusal(worker, ['attendance.recordEvent', event(code)])).toBe('attendance.code.other-gig')
  const forged = `${(await shownCode()).slice(0, -1)}~`
  expect(await refusal(worker, ['attendance.recordEvent', event(forged)])).toBe('attendance.code.not-valid')
})

it('refuses to arrive more than an hour before the start', async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer, { startMinute: 600, endMinute: 1080 })
  bookingId = await booked(worker, gigId)
  world.moveTo(at('08:30'))
  const code = await shownCode()
  expect(await refusal(worker, ['attendance.recordEvent', event(code)])).toBe('attendance.event.too-early')
})

it('refuses to arrive at a gig that was called off', async () => {
  const code = await shownCode()
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  expect(await refusal(worker, ['attendance.recordEvent', event(code)])).toBe('attendance.booking.cancelled')
})

it('lets nobody but the worker of the booking arrive', async () => {
  const stranger = await aWorker(world, 'liu-yang')
  const code = await shownCode()
  expect(await refusal(stranger, ['attendance.recordEvent', event(code)])).toBe('kernel.relation.not-yours')
  expect(await refusal(stranger, ['attendance.openShift', { bookingId }])).toBe('kernel.relation.not-yours')
})

it('is planned for eight hours less the break', () => {
  expect(eightHours.endMinute - eightHours.startMinute - eightHours.breakMinutes).toBe(420)
})

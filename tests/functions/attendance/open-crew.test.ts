/**
 * Proves that an employer sees the whole crew in one call: who has come, who has not, nobody who cancelled.
 */
import { aUnit, aWorker, refusal } from '../people'
import { at, booked, postedGig, scanned } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let first: Actor
let second: Actor
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  first = await aWorker(world)
  second = await aWorker(world, 'liu-yang')
  gigId = await postedGig(employer, { headcount: 3 })
})
afterAll(() => world.close())

const crewOf = async () => (await employer.does('attendance.openCrew', { gigId })).crew

it('shows who has arrived and who is only expected, with masked names', async () => {
  const bookingId = await booked(first, gigId)
  await booked(second, gigId)
  world.moveTo(at('07:55'))
  await scanned({ worker: first, employer, bookingId }, 'checkIn')
  const crew = await crewOf()
  expect(crew.map(({ shift }) => shift.state).sort()).toEqual(['arrived', 'planned'])
  expect(crew.every(({ workerName }) => /^.\*+$/.test(workerName))).toBe(true)
})

it('leaves out who has cancelled', async () => {
  const bookingId = await booked(first, gigId)
  await booked(second, gigId)
  await first.does('gigs.cancelBooking', { bookingId, reason: '孩子发烧' })
  expect(await crewOf()).toHaveLength(1)
})

it('is nobody else’s to see', async () => {
  await booked(first, gigId)
  expect(await refusal(first, ['attendance.openCrew', { gigId }])).toBe('kernel.caller.not-allowed')
})

it('goes on where the employer stopped: one line for each, done one by one, until silence decides', async () => {
  const bookingIds = [await booked(first, gigId), await booked(second, gigId)]
  world.moveTo(at('16:00'))
  const open = () => employer.does('attendance.openCrew', { gigId })
  const before = (await open()).progress
  expect(before).toMatchObject({
    counts: { toConfirm: 2, done: 0 },
    until: new Date(at('20:00')).toISOString(),
  })
  await employer.does('attendance.confirmHours', { bookingId: before.next ?? '', workedMinutes: 420 })
  const { crew, progress } = await open()
  expect(progress).toMatchObject({ counts: { toConfirm: 1, done: 1 } })
  expect(new Set([before.next, progress.next])).toEqual(new Set(bookingIds))
  expect(crew.map(({ stage }) => stage).sort()).toEqual(['done', 'toConfirm'])
  await employer.does('attendance.confirmHours', { bookingId: progress.next ?? '', workedMinutes: 420 })
  expect((await open()).progress).toMatchObject({ counts: { toConfirm: 0, done: 2 }, next: null })
  const items = world.documents('payitems') as readonly { readonly workerId: string }[]
  expect(new Set(items.map(({ workerId }) => workerId)).size).toBe(2)
})

/** Time beyond the plan and at night, as it was agreed: on the post, in the agreement, in the wage. */
import type { GigFields } from '@/contract/gigs'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, eightHours, paidIn, postedGig, scanned, topUp } from '../working-day'
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
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const parties = () => ({ worker, employer, bookingId })

/** 14:00 to 23:00 with an hour of break: eight hours, one of them night. */
const late = { startMinute: 840, endMinute: 1_380, breakMinutes: 60 }

async function workedUntil(clock: string, terms: Partial<GigFields>): Promise<void> {
  gigId = await postedGig(employer, { ...late, ...terms })
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  world.moveTo(at('14:00'))
  await scanned(parties(), 'checkIn')
  world.moveTo(at(clock))
  await scanned(parties(), 'checkOut')
}

const items = () => world.documents('payitems')

it('says both rates on the post and in the agreement, and expects the night in what is paid in', async () => {
  gigId = await postedGig(employer, { ...late, overtimeRateFen: fen(3_750), nightExtraFen: fen(600) })
  bookingId = await booked(worker, gigId)
  expect(await worker.does('gigs.openGig', { gigId })).toMatchObject({
    overtimeRateFen: 3_750,
    nightExtraFen: 600,
    expectedPayFen: 20_600,
  })
  const { agreement } = await worker.does('gigs.openBooking', { bookingId })
  expect(agreement.text).toContainEqual({ label: '加班', value: '雇主确认后，¥37.50 / 小时' })
  expect(agreement.text).toContainEqual({ label: '夜里 22:00–6:00', value: '每小时另加 ¥6.00' })
})

it('pays the night that was worked, and no minute beyond the plan that nobody confirmed', async () => {
  await workedUntil('23:40', { nightExtraFen: fen(600) })
  expect(await worker.does('attendance.openShift', { bookingId })).toMatchObject({ beyondMinutes: 40 })
  await confirmed(parties(), 480)
  expect(items()).toMatchObject([
    {
      grossFen: 20_600,
      steps: [
        { label: 'hours', amountFen: 20_000 },
        { label: 'night', quantity: 60 },
      ],
    },
  ])
})

it('pays the plan at once and lets only the time beyond it wait for money, at the agreed rate', async () => {
  await workedUntil('23:40', { overtimeRateFen: fen(3_750), nightExtraFen: fen(600) })
  await confirmed(parties(), 520)
  expect(items()).toMatchObject([
    { kind: 'base', grossFen: 20_600, note: null },
    { kind: 'base', state: 'unfunded', grossFen: 2_900, workedMinutes: 40 },
  ])
  expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 2_900 })
})

it('pays the time beyond the plan in one sum when the money is there, at the ordinary rate', async () => {
  gigId = await postedGig(employer, { ...late, headcount: 2 })
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  world.moveTo(at('23:00'))
  await confirmed(parties(), 520)
  expect(items()).toMatchObject([
    { grossFen: 21_667, steps: [{ label: 'hours' }, { label: 'overtime', quantity: 40, amountFen: 1_667 }] },
  ])
})

it('pays a day beyond its plan by the hour of the day', async () => {
  await workedUntil('23:00', { payUnit: 'day', payRateFen: fen(20_000) })
  await confirmed(parties(), 540)
  expect(items()).toMatchObject([{ grossFen: 20_000 }, { grossFen: 2_500, state: 'unfunded' }])
})

describe('more pieces than were agreed on', () => {
  const byPiece = { payUnit: 'piece', payRateFen: fen(80), pieces: 200, trade: 'packer' } as const
  const confirmsPieces = (pieces: number) =>
    employer.does('attendance.confirmHours', { bookingId, workedMinutes: 480, pieces })

  it('wait for money of their own, and the agreed ones are paid at once', async () => {
    await workedUntil('23:00', byPiece)
    await confirmsPieces(230)
    expect(items()).toMatchObject([
      { kind: 'base', grossFen: 16_000, note: null, state: 'waitingForTap' },
      { kind: 'base', grossFen: 2_400, state: 'unfunded', steps: [{ label: 'pieces', quantity: 30 }] },
    ])
    expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 2_400 })
    await paidIn(world, employer, gigId)
    expect(items()).toMatchObject([{ grossFen: 16_000 }, { grossFen: 2_400, state: 'waitingForTap' }])
  })

  it('are paid in one sum when the money is there, and the agreed number is one sum anyhow', async () => {
    await workedUntil('23:00', byPiece)
    await confirmsPieces(200)
    expect(items()).toMatchObject([{ grossFen: 16_000, state: 'waitingForTap' }])
    gigId = await postedGig(employer, { ...late, ...byPiece, workOn: day('2026-11-26'), headcount: 2 })
    await paidIn(world, employer, gigId)
    bookingId = await booked(worker, gigId)
    world.moveTo('2026-11-26T15:00:00.000Z')
    await confirmsPieces(230)
    expect(items()).toMatchObject([{ grossFen: 16_000 }, { grossFen: 18_400, state: 'waitingForTap' }])
  })
})

it('takes no overtime below the ordinary hour', async () => {
  const gig = { ...eightHours, ...late, overtimeRateFen: fen(2_499) }
  expect(await refusal(employer, ['gigs.postGig', { gig, publish: true }])).toBe('gigs.post.overtime-too-low')
})

/** Two seats of eight hours each are paid in, and both are taken. */
async function crewOfTwo(): Promise<{ other: Actor; otherBooking: string }> {
  gigId = await postedGig(employer, { ...late, headcount: 2 })
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  const other = await aWorker(world, 'liu-yang')
  const otherBooking = await booked(other, gigId)
  world.moveTo(at('23:00'))
  return { other, otherBooking }
}

it('takes nothing from the planned wage of a colleague whose hours are still to be decided', async () => {
  const { other, otherBooking } = await crewOfTwo()
  await confirmed(parties(), 520)
  expect(items()).toMatchObject([
    { state: 'waitingForTap', grossFen: 20_000 },
    { state: 'unfunded', grossFen: 1_667 },
  ])
  await world.settle()
  await confirmed({ worker: other, employer, bookingId: otherBooking }, 480)
  expect((await other.does('wages.listMyWages', {})).items).toMatchObject([
    { state: 'waitingForTap', grossFen: 20_000 },
  ])
})

it('comes before a bonus, out of what a colleague did not need', async () => {
  const { other, otherBooking } = await crewOfTwo()
  await confirmed(parties(), 520)
  await employer.does('wages.giveBonus', { bookingId, amountFen: 5_000, reason: '收尾到最后' })
  await confirmed({ worker: other, employer, bookingId: otherBooking }, 420, '提前一小时走')
  world.moveTo('2026-11-26T00:00:00.000Z')
  await world.settle()
  expect((await worker.does('wages.listMyWages', {})).items).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ grossFen: 1_667, state: 'waitingForTap' }),
      expect.objectContaining({ kind: 'bonus', state: 'unfunded' }),
    ]),
  )
})

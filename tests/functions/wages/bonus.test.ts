/** What an employer gives on top: with a reason, out of free money only, and paid like any wage. */
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, paidIn, postedGig, scanned, topUp, wageFen, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor

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

const aBonus = (bookingId: string, amountFen = 5_000) => ({ bookingId, amountFen, reason: '又快又好' })
const items = async () => (await worker.does('wages.listMyWages', {})).items
const bonusOf = async () => (await items()).find(({ kind }) => kind === 'bonus')

async function confirmedDay(changes: object = {}): Promise<{ gigId: string; bookingId: string }> {
  const gigId = await postedGig(employer, changes)
  if (!('fundsModel' in changes)) await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  return { gigId, bookingId }
}

it('is owed at once, waits for its money, and is paid when the employer has paid it in', async () => {
  const { gigId, bookingId } = await confirmedDay()
  const given = await employer.does('wages.giveBonus', aBonus(bookingId))
  expect(given).toMatchObject({ kind: 'bonus', note: '又快又好', state: 'unfunded', dueOn: '2026-11-27' })
  expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 5_000 })
  await paidIn(world, employer, gigId)
  expect(await bonusOf()).toMatchObject({ state: 'waitingForTap', grossFen: 5_000 })
  expect(await worker.does('wages.openPaySlip', { itemId: given.itemId })).toMatchObject({
    steps: [{ label: 'bonus', amountFen: 5_000 }],
    netFen: 5_000,
  })
})

it('is paid at once out of what nobody has a claim to', async () => {
  const { bookingId } = await confirmedDay({ headcount: 2 })
  await employer.does('wages.giveBonus', aBonus(bookingId))
  await world.settle()
  expect(await bonusOf()).toMatchObject({ state: 'waitingForTap' })
})

it('takes nothing from the planned wage of somebody else', async () => {
  const gigId = await postedGig(employer, { headcount: 2 })
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  const other = await aWorker(world, 'liu-yang')
  const otherBooking = await booked(other, gigId)
  await worked(world, { worker, employer, bookingId })
  await scanned({ worker: other, employer, bookingId: otherBooking }, 'checkOut').catch(() => undefined)
  await confirmed({ worker, employer, bookingId })
  await employer.does('wages.giveBonus', aBonus(bookingId))
  await world.settle()
  expect(await bonusOf()).toMatchObject({ state: 'unfunded' })
  const told = world.counts().outbox
  world.passMinutes(1)
  await world.settle()
  expect(world.counts().outbox).toBe(told)
  await confirmed({ worker: other, employer, bookingId: otherBooking })
  expect((await other.does('wages.listMyWages', {})).items).toMatchObject([
    { state: 'waitingForTap', grossFen: wageFen },
  ])
  expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 5_000 })
})

it('is handed over and signed for on the recorded rail', async () => {
  const { bookingId } = await confirmedDay({ fundsModel: 'recorded' })
  const { itemId, state } = await employer.does('wages.giveBonus', aBonus(bookingId))
  expect(state).toBe('accrued')
  await employer.does('wages.recordHandover', { itemId, method: 'cash' })
  await worker.does('wages.signReceipt', { itemId, receivedFen: 5_000 })
  expect(await bonusOf()).toMatchObject({ state: 'signed' })
})

it('has its limits: decided hours, a size, a number', async () => {
  const gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const early = await booked(worker, gigId)
  expect(await refusal(employer, ['wages.giveBonus', aBonus(early)])).toBe('wages.bonus.not-yet')
  await worked(world, { worker, employer, bookingId: early })
  await confirmed({ worker, employer, bookingId: early })
  expect(await refusal(employer, ['wages.giveBonus', aBonus(early, 100_001)])).toBe('wages.bonus.too-big')
  for (let count = 0; count < 5; count += 1) await employer.does('wages.giveBonus', aBonus(early))
  expect(await refusal(employer, ['wages.giveBonus', aBonus(early)])).toBe('wages.bonus.too-many')
  expect((await items()).filter(({ kind }) => kind === 'bonus')).toHaveLength(5)
})

it('is one bonus when it is tapped five times at once', async () => {
  const { bookingId } = await confirmedDay()
  const key = freshKey()
  await Promise.all(
    Array.from({ length: 5 }, () => employer.does('wages.giveBonus', aBonus(bookingId), { key })),
  )
  expect((await items()).filter(({ kind }) => kind === 'bonus')).toHaveLength(1)
})

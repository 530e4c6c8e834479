/**
 * The wage of a shift: out of the escrow, on its way at once, in the worker's WeChat once, whatever happens
 * there.
 */
import { itemIdOfBill } from '@/domain/wages/bill-number'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, itemOf, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let bookingId: string
let itemId: string
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const fault = (kind: string, more: object = {}) => world.payment.control('fault', { kind, count: 1, ...more })
const bills = () =>
  (world.payment.control('dump', {}).body as { bills: { outBillNo: string; state: string }[] }).bills
interface StoredItem {
  readonly _id: string
  readonly intent: {
    readonly attempts: readonly { readonly billNumber: string; readonly state: string }[]
  } | null
}
const attempts = () =>
  (world.documents('payitems') as readonly StoredItem[]).flatMap(({ intent }) => intent?.attempts ?? [])
const billsOf = (item: string) => bills().filter(({ outBillNo }) => itemIdOfBill(outBillNo) === item)
const item = async () => (await worker.does('wages.listMyWages', {})).items[0]

async function workedDay(): Promise<void> {
  bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
}

async function confirmedDay(): Promise<void> {
  await paidIn(world, employer, gigId)
  await workedDay()
  await confirmed({ worker, employer, bookingId })
}

async function received(): Promise<void> {
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
}

it('waits for the tap with the confirmation, and is paid with it', async () => {
  await confirmedDay()
  expect(await item()).toMatchObject({
    itemId,
    state: 'waitingForTap',
    grossFen: wageFen,
    dueOn: '2026-11-24',
  })
  await received()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'paid', late: 'no', tapBefore: null })
  expect(await worker.does('wages.listMyWages', {})).toMatchObject({ monthPaidFen: wageFen, next: null })
  expect(await worker.does('wages.openTransfer', { itemId })).toMatchObject({
    state: 'paid',
    parameters: null,
  })
})

it('shows how the sum was made', async () => {
  await confirmedDay()
  const slip = await worker.does('wages.openPaySlip', { itemId })
  expect(slip).toMatchObject({
    steps: [{ label: 'hours', quantity: 420, unit: 'minute', rateFen: 2500, amountFen: wageFen }],
    netFen: wageFen,
    payMethod: 'wechat',
    minimumWage: { meets: true, verified: false },
    workedMinutes: 420,
    plannedMinutes: 420,
  })
  expect(await employer.does('wages.openPaySlip', { itemId })).toEqual(slip)
})

it('is paid once when WeChat notifies three times', async () => {
  await confirmedDay()
  fault('notice.duplicated', { measure: 2 })
  await received()
  await world.settle()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'paid' })
  expect(billsOf(itemId)).toHaveLength(1)
})

it('is found paid by asking when no notice comes', async () => {
  await confirmedDay()
  fault('notice.lost')
  await received()
  await world.payment.tick()
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
  expect(await worker.does('wages.checkTransfer', { itemId })).toMatchObject({ state: 'paid' })
})

it.each([
  'reply.failsAfterEffect',
  'reply.lostAfterEffect',
  'reply.forgedAfterEffect',
  'reply.failsBeforeEffect',
])('stays one bill when the answer to it is %s, and goes on when WeChat can be asked again', async (kind) => {
  await paidIn(world, employer, gigId)
  await workedDay()
  fault(kind, { matching: 'transfer-bills' })
  await confirmed({ worker, employer, bookingId })
  expect(await item()).toMatchObject({ state: 'paying' })
  expect(attempts()).toMatchObject([{ state: 'unknown' }])
  world.passMinutes(3)
  await world.settle()
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
  expect(billsOf(itemId)).toHaveLength(1)
})

it('waits under the same number while the operating account is too low', async () => {
  await paidIn(world, employer, gigId)
  await workedDay()
  fault('transfer.notEnough')
  await confirmed({ worker, employer, bookingId })
  expect(attempts()).toMatchObject([{ state: 'unknown' }])
  world.passMinutes(3)
  await world.settle()
  expect(attempts()).toMatchObject([{ state: 'waitingForTap' }])
})

it('goes back when the worker does not tap for a day, and is sent again under a new number when they ask', async () => {
  await confirmedDay()
  world.passMinutes(1_450)
  await world.settle()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'failed', tapBefore: null })
  await worker.does('wages.checkTransfer', { itemId })
  expect(await item()).toMatchObject({ state: 'waitingForTap' })
  expect(new Set(billsOf(itemId).map(({ outBillNo }) => outBillNo)).size).toBe(2)
  await received()
  await world.settle()
  expect(await item()).toMatchObject({ state: 'paid' })
})

it('opens one new attempt when the worker asks five times at once', async () => {
  await confirmedDay()
  world.passMinutes(1_450)
  await world.settle()
  await world.settle()
  const key = freshKey()
  await Promise.all(Array.from({ length: 5 }, () => worker.does('wages.checkTransfer', { itemId }, { key })))
  expect(attempts()).toHaveLength(2)
})

it('encrypts the name for WeChat, records that it was opened, and keeps it out of every document', async () => {
  await confirmedDay()
  const openings = (world.documents('audit') as { action: string; opened?: object[] }[]).filter(
    ({ opened }) => opened !== undefined,
  )
  expect(openings).toMatchObject([{ action: 'wages.accrueShift', opened: [{ field: 'name' }] }])
  const stored = JSON.stringify(['payitems', 'outbox', 'audit'].map((name) => world.documents(name)))
  expect(stored).not.toContain(worker.person?.name)
})

describe('a wage that nobody paid in', () => {
  it('is owed and says that the money is missing, until it comes', async () => {
    await workedDay()
    await confirmed({ worker, employer, bookingId })
    expect(await item()).toMatchObject({ state: 'unfunded', grossFen: wageFen })
    await paidIn(world, employer, gigId)
    expect(await item()).toMatchObject({ state: 'waitingForTap' })
  })

  it('is paid as planned at once; the time beyond asks for what the escrow does not hold', async () => {
    await paidIn(world, employer, gigId)
    await workedDay()
    await confirmed({ worker, employer, bookingId }, 480)
    const { items } = await worker.does('wages.listMyWages', {})
    const parts = items.map(({ grossFen, state }) => ({ grossFen, state }))
    expect(new Set(parts)).toEqual(
      new Set([
        { grossFen: wageFen, state: 'waitingForTap' },
        { grossFen: 2_500, state: 'unfunded' },
      ]),
    )
    expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 2_500 })
    await paidIn(world, employer, gigId)
    expect(await item()).toMatchObject({ state: 'waitingForTap' })
  })

  it('becomes late step by step', async () => {
    await workedDay()
    await confirmed({ worker, employer, bookingId })
    const levels = ['2026-11-24T15:59:00.000Z', '2026-11-24T16:00:00.000Z', '2026-11-25T16:00:00.000Z']
    const seen: (string | undefined)[] = []
    for (const moment of [...levels, '2026-11-27T16:00:00.000Z']) {
      world.moveTo(moment)
      seen.push((await item())?.late)
    }
    expect(seen).toEqual(['no', 'due', 'overdue', 'staff'])
  })
})

it('does not mix the rails', async () => {
  await confirmedDay()
  const handover = { itemId, method: 'cash' } as const
  expect(await refusal(employer, ['wages.recordHandover', handover])).toBe('wages.rail.mixed')
})

it('lists the crew, one line per worker, with what the escrow holds', async () => {
  await confirmedDay()
  const list = await employer.does('wages.openPayList', { gigId })
  expect(list).toMatchObject({ escrowFen: 0, fundsModel: 'reference', lines: [{ workerName: '张*' }] })
  expect(list.lines[0]?.item).toMatchObject({ itemId, state: 'waitingForTap' })
})

it('keeps the call-out of a cancelled gig and gives the rest back', async () => {
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  world.moveTo(at('07:55'))
  const { scene } = await employer.does('attendance.issueSiteCode', { gigId })
  const event = { bookingId, kind: 'checkIn', code: scene, deviceAt: new Date().toISOString() } as const
  await worker.does('attendance.recordEvent', { ...event, nonce: freshKey() })
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  await world.settle()
  expect(await item()).toMatchObject({ state: 'waitingForTap', grossFen: 5_000 })
  expect(world.documents('refunds')).toMatchObject([{ amountFen: wageFen - 5_000, state: 'refunded' }])
})

it('shows nobody else’s wages', async () => {
  await confirmedDay()
  const stranger = await aWorker(world, 'liu-yang')
  expect(await refusal(stranger, ['wages.openPaySlip', { itemId }])).toBe('kernel.relation.not-yours')
  expect(await refusal(stranger, ['wages.openTransfer', { itemId }])).toBe('kernel.relation.not-yours')
  expect((await stranger.does('wages.listMyWages', { after: itemId })).items).toEqual([])
})

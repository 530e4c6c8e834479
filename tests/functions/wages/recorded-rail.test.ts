/**
 * The recorded rail: cash or bank between the two, and paid only when the worker has signed for all of it.
 */
import { fen } from '@/domain/money/fen'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, itemOf, postedGig, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let itemId: string

const owedFen = fen(17_084)

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  employer = await aUnit(world)
  worker = await aWorker(world)
  const gigId = await postedGig(employer, { fundsModel: 'recorded', startMinute: 490 })
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 410)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const item = async () => (await worker.does('wages.listMyWages', {})).items[0]
const handOver = () => employer.does('wages.recordHandover', { itemId, method: 'cash' })
const receipt = (receivedFen = owedFen) => ['wages.signReceipt', { itemId, receivedFen }] as const

it('is paid when the worker has signed for the whole wage, and no sooner', async () => {
  expect(await item()).toMatchObject({ state: 'accrued', grossFen: owedFen })
  expect(await refusal(worker, receipt())).toBe('wages.receipt.not-handed-over')
  expect(await handOver()).toMatchObject({ state: 'recorded', paidAt: null })
  expect(await worker.does(...receipt())).toMatchObject({ state: 'signed' })
  expect(await worker.does('wages.openPaySlip', { itemId })).toMatchObject({ payMethod: 'cash' })
})

it('is not signed for with a fen less, or a fen more', async () => {
  await handOver()
  for (const receivedFen of [fen(owedFen - 1), fen(owedFen + 1)]) {
    expect(await refusal(worker, receipt(receivedFen))).toBe('wages.receipt.amount-differs')
  }
  expect(await item()).toMatchObject({ state: 'recorded' })
})

it('is handed over once and signed for once', async () => {
  await handOver()
  const again = { itemId, method: 'bank' } as const
  expect(await refusal(employer, ['wages.recordHandover', again])).toBe('wages.handover.already-recorded')
  const key = freshKey()
  await Promise.all(Array.from({ length: 5 }, () => worker.does(...receipt(), { key })))
  expect(world.documents('journal')).toHaveLength(2)
  expect(await refusal(worker, receipt())).toBe('wages.receipt.not-handed-over')
})

it('never touches WeChat', async () => {
  expect(await worker.does('wages.checkTransfer', { itemId })).toMatchObject({
    state: 'accrued',
    parameters: null,
  })
  expect(world.documents('payitems')).toMatchObject([{ intent: null }])
})

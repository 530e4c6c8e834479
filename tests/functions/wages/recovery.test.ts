/** A wage paid by mistake comes back by the worker's own hand, or not at all; no other wage is touched. */
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit, aWorker, idOf, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let staff: Actor
let gigId: string
let itemId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  staff = world.as('cui-xiuying')
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

async function paidWage(fundsModel: 'reference' | 'recorded' = 'reference'): Promise<void> {
  gigId = await postedGig(employer, { fundsModel })
  if (fundsModel === 'reference') await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  if (fundsModel === 'recorded') {
    await employer.does('wages.recordHandover', { itemId, method: 'cash' })
    await worker.does('wages.signReceipt', { itemId, receivedFen: 17_500 })
    return
  }
  const { parameters } = await worker.does('wages.openTransfer', { itemId })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
}

const propose = (amountFen = 2_500) =>
  staff.does('wages.proposeRecovery', { itemId, amountFen, reason: '多录了一小时' })
const answer = (word: 'agreed' | 'declined') => worker.does('wages.answerRecovery', { itemId, answer: word })

async function paysBack(orderId: string | null): Promise<void> {
  const { parameters } = await worker.does('wages.openPayIn', { orderId: orderId ?? '' })
  world.pay(worker, parameters ?? {})
  await world.settle()
}

it('is asked with a reason, agreed to, paid at the cashier, and goes back to who had paid it in', async () => {
  await paidWage()
  expect(await propose()).toMatchObject({ state: 'proposed', amountFen: 2_500, orderId: null })
  expect((await worker.does('wages.listMyWages', {})).recoveries).toMatchObject([{ reason: '多录了一小时' }])
  const { recoveries } = await employer.does('wages.openPayList', { gigId })
  expect(recoveries).toMatchObject([{ itemId, state: 'proposed', amountFen: 2_500, workerName: '张*' }])
  const agreed = await answer('agreed')
  expect(agreed.orderId).toMatch(/^order:/)
  await paysBack(agreed.orderId)
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({
    state: 'settled',
    orderId: null,
  })
  const kinds = (world.documents('journal') as readonly { kind: string }[]).map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['recoveryReceived', 'recoveryPassedOn']))
  world.passMinutes(301)
  await world.settle()
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ amountFen: 2_500, state: 'refunded' }])
  expect((await worker.does('wages.listMyWages', {})).recoveries).toEqual([])
})

/** The worker agrees to 25 yuan, and WeChat answers that another sum came. */
async function paysBackOther(amountFen: number): Promise<string> {
  await paidWage()
  await propose()
  const { orderId } = await answer('agreed')
  const paid = { orderNo: orderId?.replace('order:', '').replace(':', '-'), transactionId: 't9' }
  const value = { state: 'paid', ...paid, payerOpenid: 'o', paidAt: new Date().toISOString(), amountFen }
  const query = jest.spyOn(wechatPay(), 'queryOrder')
  query.mockResolvedValue({ outcome: 'done', value } as never)
  await worker.does('wages.checkPayIn', { orderId: orderId ?? '' })
  query.mockRestore()
  return orderId ?? ''
}
const finance = () => world.as('hou-minxia')
const decides = (orderId: string, decision: 'keep' | 'return') =>
  ['wages.resolvePayment', { orderId, decision, reason: '问过他本人' }] as const

it('is settled by another amount when finance keeps it, and passed on to the escrow', async () => {
  const orderId = await paysBackOther(2_400)
  await finance().does(...decides(orderId, 'keep'))
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({ state: 'settled' })
  world.passMinutes(301)
  await world.settle()
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ amountFen: 2_400, state: 'refunded' }])
})

it('keeps no fen more than was agreed to, and stays open when the money goes back', async () => {
  const orderId = await paysBackOther(2_600)
  expect(await refusal(finance(), decides(orderId, 'keep'))).toBe('wages.recovery.more-than-agreed')
  await finance().does(...decides(orderId, 'return'))
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({ state: 'agreed' })
  expect(world.documents('refunds')).toMatchObject([{ amountFen: 2_600 }])
})

it('moves nothing when the worker says no, and is not asked again', async () => {
  await paidWage()
  await propose()
  const before = world.counts().journal
  expect(await answer('declined')).toMatchObject({ state: 'declined', orderId: null })
  expect(world.counts().journal).toBe(before)
  const again = { itemId, amountFen: 100, reason: '再问一次' }
  expect(await refusal(staff, ['wages.proposeRecovery', again])).toBe('wages.recovery.already-asked')
})

it('lets the worker think again, and closes the order when they do', async () => {
  await paidWage()
  await propose()
  const { orderId } = await answer('agreed')
  await worker.does('wages.openPayIn', { orderId: orderId ?? '' })
  expect(await answer('declined')).toMatchObject({ state: 'declined' })
  const states = world.documents('orders') as readonly { payerId: string; state: string }[]
  const mine = await idOf(worker)
  expect(states.filter(({ payerId }) => payerId === mine)).toMatchObject([{ state: 'closed' }])
  const next = await answer('agreed')
  expect(next.orderId).not.toBe(orderId)
  await paysBack(next.orderId)
  expect(await worker.does('wages.openRecovery', { itemId })).toMatchObject({ state: 'settled' })
})

it('is signed for by the employer on the recorded rail, after the worker has agreed', async () => {
  await paidWage('recorded')
  await propose()
  expect(await refusal(employer, ['wages.signHandBack', { itemId }])).toBe('wages.recovery.not-agreed')
  expect(await answer('agreed')).toMatchObject({ state: 'agreed', orderId: null })
  expect(await employer.does('wages.signHandBack', { itemId })).toMatchObject({ state: 'settled' })
})

it('is asked only about money that has arrived, and no fen more', async () => {
  gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  const bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  const ask = { itemId, amountFen: 2_500, reason: '多录了一小时' }
  expect(await refusal(staff, ['wages.proposeRecovery', ask])).toBe('wages.recovery.not-paid')
  expect(await refusal(worker, ['wages.answerRecovery', { itemId, answer: 'agreed' }])).toBe(
    'wages.recovery.unknown',
  )
})

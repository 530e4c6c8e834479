/** Paying in as it really goes: shift by shift, after a change, late, twice, and in another amount. */
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { booked, confirmed, paidAtCashier, paidIn, postedGig, topUp, wageFen, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let employer: Actor
let finance: Actor

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  finance = world.as('hou-minxia')
})
afterEach(() => {
  jest.restoreAllMocks()
  bookIsSound(world)
})
afterAll(() => world.close())

interface Order {
  readonly _id: string
  readonly state: string
  readonly amountFen: number
  readonly orderNumber: string
}
const orders = () => world.documents('orders') as readonly Order[]
const refunds = () => world.documents('refunds') as readonly { amountFen: number; state: string }[]
const escrow = async (gigId: string) => (await employer.does('wages.openPayList', { gigId })).escrowFen

async function parameters(orderId: string): Promise<object> {
  return (await employer.does('wages.openPayIn', { orderId })).parameters ?? {}
}

async function later(minutes: number): Promise<void> {
  world.passMinutes(minutes)
  await world.settle()
}

/** What WeChat answers about an order, when it differs from what was asked for. */
function tells(orderNumber: string, amountFen: number): void {
  const query = jest.spyOn(wechatPay(), 'queryOrder')
  const facts = {
    orderNo: orderNumber,
    transactionId: 't1',
    payerOpenid: 'o',
    paidAt: new Date().toISOString(),
  }
  query.mockResolvedValue({ outcome: 'done', value: { state: 'paid', ...facts, amountFen } as never })
}

describe('shift by shift', () => {
  it('asks for the chosen shift, then for the rest, and for no fen more', async () => {
    const gigId = await postedGig(employer, { headcount: 2 })
    const first = await booked(await aWorker(world), gigId)
    const one = await employer.does('wages.payIn', { gigId, bookingIds: [first] })
    expect(one.amountFen).toBe(wageFen)
    world.pay(employer, await parameters(one.orderId))
    await world.settle()
    expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: wageFen })
    await paidIn(world, employer, gigId)
    expect(await refusal(employer, ['wages.payIn', { gigId, bookingIds: [first] }])).toBe(
      'wages.pay-in.complete',
    )
  })

  it('asks after the work for what the shift lacks', async () => {
    const gigId = await postedGig(employer)
    const worker = await aWorker(world)
    const bookingId = await booked(worker, gigId)
    await worked(world, { worker, employer, bookingId })
    await confirmed({ worker, employer, bookingId })
    expect(await employer.does('wages.payIn', { gigId, bookingIds: [bookingId] })).toMatchObject({
      amountFen: wageFen,
    })
  })

  it('takes no shift of another gig', async () => {
    const gigId = await postedGig(employer)
    const input = { gigId, bookingIds: ['booking:aaaaaaaaaaaa:bbbbbbbbbbbb'] }
    expect(await refusal(employer, ['wages.payIn', input])).toBe('wages.pay-in.booking-unknown')
  })
})

describe('a former order', () => {
  it('is closed at WeChat before one of another amount is made', async () => {
    const gigId = await postedGig(employer, { headcount: 2 })
    const bookingId = await booked(await aWorker(world), gigId)
    const whole = await employer.does('wages.payIn', { gigId })
    const cashier = await parameters(whole.orderId)
    const part = await employer.does('wages.payIn', { gigId, bookingIds: [bookingId] })
    expect(part).toMatchObject({ orderId: `order:${gigId}:2`, amountFen: wageFen })
    expect(orders().map(({ state }) => state)).toEqual(['closed', 'awaitingPayment'])
    expect(() => world.pay(employer, cashier)).toThrow()
  })

  it('that cannot be closed keeps the next from being made', async () => {
    const gigId = await postedGig(employer, { headcount: 2 })
    const bookingId = await booked(await aWorker(world), gigId)
    await employer.does('wages.payIn', { gigId })
    jest.spyOn(wechatPay(), 'closeOrder').mockResolvedValue({ outcome: 'unknown', why: 'no answer' })
    jest.spyOn(wechatPay(), 'queryOrder').mockResolvedValue({ outcome: 'unknown', why: 'no answer' })
    const part = { gigId, bookingIds: [bookingId] }
    expect(await refusal(employer, ['wages.payIn', part])).toBe('wages.pay-in.former-open')
    expect(orders()).toHaveLength(1)
  })

  it('that was paid meanwhile counts, and nothing is asked for twice', async () => {
    const gigId = await postedGig(employer)
    world.payment.control('fault', { kind: 'notice.lost', count: 1 })
    await paidAtCashier(world, employer, gigId)
    world.passMinutes(116)
    expect(await refusal(employer, ['wages.payIn', { gigId }])).toBe('wages.pay-in.complete')
    expect(await employer.does('wages.checkPayIn', { orderId: `order:${gigId}:1` })).toMatchObject({
      state: 'paid',
    })
  })
})

it('gives a payment back in full that came through a closed order after another had paid', async () => {
  const gigId = await postedGig(employer)
  await employer.does('wages.payIn', { gigId })
  world.passMinutes(116)
  await paidIn(world, employer, gigId)
  expect(orders().map(({ state }) => state)).toEqual(['closed', 'paid'])
  const [closed] = orders()
  tells(closed?.orderNumber ?? '', wageFen)
  await later(11)
  expect(orders().map(({ state }) => state)).toEqual(['paid', 'paid'])
  expect(refunds()).toMatchObject([{ amountFen: wageFen }])
  expect(await escrow(gigId)).toBe(wageFen)
})

it('asks about a closed order twice more, and then never again', async () => {
  const gigId = await postedGig(employer)
  const { orderId } = await employer.does('wages.payIn', { gigId })
  await parameters(orderId)
  const query = jest.spyOn(wechatPay(), 'queryOrder')
  await later(116)
  for (const minutes of [11, 1_441, 5_000]) await later(minutes)
  expect(orders()).toMatchObject([{ state: 'closed', checkAt: null }])
  const asked = query.mock.calls.length
  await later(5_000)
  expect(query.mock.calls).toHaveLength(asked)
})

describe('another amount than was asked for', () => {
  const differing = async () => {
    const gigId = await postedGig(employer)
    const { orderId } = await employer.does('wages.payIn', { gigId })
    tells(orders()[0]?.orderNumber ?? '', wageFen - 100)
    await employer.does('wages.checkPayIn', { orderId })
    jest.restoreAllMocks()
    return { gigId, orderId }
  }

  it('is in the book under its own name, and in the list of finance', async () => {
    const { gigId, orderId } = await differing()
    expect(orders()).toMatchObject([{ state: 'differs' }])
    expect(await escrow(gigId)).toBe(0)
    expect(await finance.does('wages.listPaymentsInDoubt', {})).toMatchObject({
      payments: [{ orderId, orderFen: wageFen, receivedFen: wageFen - 100 }],
      next: null,
    })
  })

  it('is kept for the gig when finance says so, and the rest can be paid in', async () => {
    const { gigId, orderId } = await differing()
    const decision = { orderId, decision: 'keep', reason: '微信优惠券抵扣' } as const
    await finance.does('wages.resolvePayment', decision)
    expect(await escrow(gigId)).toBe(wageFen - 100)
    expect(await employer.does('wages.payIn', { gigId })).toMatchObject({ amountFen: 100 })
    expect(await refusal(finance, ['wages.resolvePayment', decision])).toBe('wages.payment.not-in-doubt')
    expect((await finance.does('wages.listPaymentsInDoubt', {})).payments).toEqual([])
  })

  it('goes back in full when finance says so', async () => {
    const { gigId, orderId } = await differing()
    await finance.does('wages.resolvePayment', { orderId, decision: 'return', reason: '付错了' })
    expect(await escrow(gigId)).toBe(0)
    expect(refunds()).toMatchObject([{ amountFen: wageFen - 100 }])
  })

  it('is not believed from a notice: WeChat is asked, and its answer counts', async () => {
    const gigId = await postedGig(employer)
    world.payment.control('fault', { kind: 'notice.wrongAmount', count: 1 })
    await paidAtCashier(world, employer, gigId)
    await world.settle()
    await later(2)
    expect(orders()).toMatchObject([{ state: 'paid' }])
    expect(await escrow(gigId)).toBe(wageFen)
  })
})

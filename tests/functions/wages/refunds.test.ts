/**
 * Money that goes back to its employer: once, in full or in part, never out of a worker's claim, and never
 * unseen.
 */
import { wechatPay } from '../../../cloudfunctions/_kernel/merchant'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import {
  at,
  booked,
  confirmed,
  paidAtCashier,
  paidIn,
  postedGig,
  topUp,
  wageFen,
  worked,
} from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
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
  worker = await aWorker(world)
  finance = world.as('hou-minxia')
})
afterEach(() => {
  jest.restoreAllMocks()
  bookIsSound(world)
})
afterAll(() => world.close())

interface Refund {
  readonly _id: string
  readonly refundNumber: string
  readonly state: string
  readonly amountFen: number
}
const refunds = () => world.documents('refunds') as readonly Refund[]
const fault = (kind: string, more: object = {}) => world.payment.control('fault', { kind, count: 1, ...more })
const atWechat = () =>
  (
    world.payment.control('dump', {}).body as {
      refunds: { outRefundNo: string; state: string; amountFen: number }[]
    }
  ).refunds
const mine = () => {
  const numbers = new Set(refunds().map(({ refundNumber }) => refundNumber))
  return atWechat().filter(({ outRefundNo }) => numbers.has(outRefundNo))
}
const cancel = (gigId: string) => employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
const list = (gigId: string) => employer.does('wages.openPayList', { gigId })

async function later(minutes: number): Promise<void> {
  world.passMinutes(minutes)
  await world.settle()
}

async function funded(changes: object = {}): Promise<string> {
  const gigId = await postedGig(employer, changes)
  await paidIn(world, employer, gigId)
  return gigId
}

it('goes back in full when a gig is called off before anybody came', async () => {
  const gigId = await funded()
  await cancel(gigId)
  await world.settle()
  expect((await list(gigId)).refunds).toMatchObject([
    { amountFen: wageFen, state: 'refunded', attention: null },
  ])
  expect(mine()).toMatchObject([{ state: 'SUCCESS' }])
})

it('goes back in part for a seat that nobody took', async () => {
  const gigId = await funded({ headcount: 2 })
  const bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  world.moveTo(at('21:05'))
  await world.settle()
  await world.settle()
  expect(refunds()).toMatchObject([{ amountFen: wageFen, state: 'refunded' }])
})

describe('an answer that got lost', () => {
  it('keeps the number, and the refund is found by asking', async () => {
    const gigId = await funded()
    fault('reply.lostAfterEffect', { matching: 'refunds' })
    await cancel(gigId)
    expect(refunds()).toMatchObject([{ state: 'reserved' }])
    await later(3)
    expect(refunds()).toMatchObject([{ state: 'refunded' }])
    expect(mine()).toHaveLength(1)
  })

  it('is no proof that nothing was sent: a final no after it gives no new number', async () => {
    const gigId = await funded()
    const ask = jest.spyOn(wechatPay(), 'refund')
    ask.mockRejectedValueOnce(new Error('the function died after the sending'))
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await cancel(gigId)
    const no = { outcome: 'refused', code: 'NO_AUTH', message: '', final: true, advice: 'park' } as const
    ask.mockResolvedValue(no)
    await later(3)
    expect(refunds()).toMatchObject([{ state: 'reserved', problem: 'NO_AUTH ' }])
    await later(62)
    // An hour later "not found" is proof, and the money is in the escrow again.
    expect(refunds()).toMatchObject([{ state: 'failed' }])
    expect((await list(gigId)).escrowFen).toBe(wageFen)
    ask.mockRestore()
    await later(1_445)
    expect(
      refunds()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['failed', 'refunded'])
  })

  it('is proof at once when nothing had been sent before', async () => {
    const gigId = await funded()
    const ask = jest.spyOn(wechatPay(), 'refund')
    ask.mockResolvedValue({ outcome: 'refused', code: 'NO_AUTH', message: '', final: true, advice: 'park' })
    await cancel(gigId)
    expect(refunds()).toMatchObject([{ state: 'failed' }])
  })
})

it('stands in the list of finance when the payer’s card is dead, and leaves it when it was redirected', async () => {
  const gigId = await funded()
  fault('refund.abnormal')
  await cancel(gigId)
  await world.settle()
  const found = await finance.does('wages.listRefundsInTrouble', {})
  expect(found).toMatchObject({ refunds: [{ state: 'abnormal', attention: 'abnormal' }], next: null })
  const refundNumber = found.refunds[0]?.refundNumber ?? ''
  const asked = jest.spyOn(wechatPay(), 'queryRefund')
  const told = { refundNo: refundNumber, refundId: 'x', orderNo: 'x', amountFen: found.refunds[0]?.amountFen }
  asked.mockResolvedValue({
    outcome: 'done',
    value: { state: 'succeeded', refundedAt: new Date().toISOString(), ...told } as never,
  })
  await later(61)
  expect((await finance.does('wages.listRefundsInTrouble', {})).refunds).toEqual([])
  expect(refunds()).toMatchObject([{ state: 'refunded' }])
})

it('is tried again under a new number after a proven failure, and put before finance after three', async () => {
  const gigId = await funded()
  fault('refund.closed', { count: 3 })
  await cancel(gigId)
  await world.settle()
  for (const _day of [1, 2, 3, 4]) await later(1_445)
  expect(refunds().map(({ state }) => state)).toEqual(['failed', 'failed', 'failed'])
  expect(new Set(refunds().map(({ refundNumber }) => refundNumber)).size).toBe(3)
  const [stuck] = (await finance.does('wages.listRefundsInTrouble', {})).refunds
  expect(stuck).toMatchObject({ attention: 'keepsFailing' })
  const again = { refundNumber: stuck?.refundNumber ?? '', reason: '银行卡已换好' }
  await finance.does('wages.retryRefund', again)
  expect(await refusal(finance, ['wages.retryRefund', again])).toBe('wages.refund.not-failed')
  await later(2)
  expect(
    refunds()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['failed', 'failed', 'failed', 'refunded'])
  expect((await list(gigId)).escrowFen).toBe(0)
  const unknown = { ...again, refundNumber: 'nosuchrefund12345' }
  expect(await refusal(finance, ['wages.retryRefund', unknown])).toBe('wages.refund.unknown')
})

it('waits under its number while the basic account is too low, and says so', async () => {
  const gigId = await funded()
  const ask = jest.spyOn(wechatPay(), 'refund')
  const short = { outcome: 'refused', code: 'NOT_ENOUGH', message: '', final: false } as const
  ask.mockResolvedValue({ ...short, advice: 'retryAfterTopUp' })
  await cancel(gigId)
  expect((await finance.does('wages.listRefundsInTrouble', {})).refunds).toMatchObject([
    { state: 'reserved', attention: 'accountShort' },
  ])
  ask.mockRestore()
  await later(3)
  expect(refunds()).toMatchObject([{ state: 'refunded', attention: null }])
})

it('goes back in full when the payment comes after the calling off', async () => {
  const gigId = await postedGig(employer)
  await paidAtCashier(world, employer, gigId)
  fault('notice.lost')
  await cancel(gigId)
  await world.settle()
  await later(3)
  await world.settle()
  expect(refunds()).toMatchObject([{ amountFen: wageFen, state: 'refunded' }])
})

/** The employer's money: ordered once, booked once whoever tells first, and never booked wrong. */
import { plusMinutes } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, paidAtCashier, paidIn, postedGig, wageFen } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let employer: Actor
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  employer = await aUnit(world)
  gigId = await postedGig(employer)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

const escrow = async () => (await employer.does('wages.openPayList', { gigId })).escrowFen
const fault = (kind: string, more: object = {}) => world.payment.control('fault', { kind, count: 1, ...more })

it('orders the wages of the whole crew and can be paid at once', async () => {
  const order = await employer.does('wages.payIn', { gigId })
  expect(order).toMatchObject({ orderId: `order:${gigId}:1`, amountFen: wageFen, state: 'awaitingPayment' })
  const open = await employer.does('wages.openPayIn', { orderId: order.orderId })
  expect(open).toMatchObject({ state: 'awaitingPayment', parameters: { signType: 'RSA' } })
})

it('shows the order that there is instead of making a second', async () => {
  const first = await employer.does('wages.payIn', { gigId })
  const second = await employer.does('wages.payIn', { gigId })
  expect(second.orderId).toBe(first.orderId)
  expect(world.counts().orders).toBe(1)
})

it('makes one order when it is tapped five times at once', async () => {
  const key = freshKey()
  const taps = Array.from({ length: 5 }, () => employer.does('wages.payIn', { gigId }, { key }))
  expect(new Set((await Promise.all(taps)).map(({ orderId }) => orderId)).size).toBe(1)
  expect(world.counts().orders).toBe(1)
})

it('books the payment once when WeChat notifies three times', async () => {
  fault('notice.duplicated', { measure: 2 })
  const orderId = await paidIn(world, employer, gigId)
  await world.settle()
  expect(await employer.does('wages.openPayIn', { orderId })).toMatchObject({
    state: 'paid',
    parameters: null,
  })
  expect(await escrow()).toBe(wageFen)
  expect(world.documents('journal')).toHaveLength(1)
})

it('finds a payment by asking, when no notice comes', async () => {
  fault('notice.lost')
  const orderId = await paidAtCashier(world, employer, gigId)
  expect(await employer.does('wages.checkPayIn', { orderId })).toMatchObject({ state: 'paid' })
  expect(await escrow()).toBe(wageFen)
})

it('finds a payment by the timer, when no notice comes and nobody asks', async () => {
  fault('notice.lost')
  await paidAtCashier(world, employer, gigId)
  world.passMinutes(5)
  await world.settle()
  expect(await escrow()).toBe(wageFen)
})

it('books nothing for a forged notice and keeps nothing of it', async () => {
  fault('notice.forged')
  await paidAtCashier(world, employer, gigId)
  await world.payment.tick()
  expect(world.counts().outbox).toBe(0)
  expect(await escrow()).toBe(0)
})

it('is the same order when the cashier is opened again because the first answer was lost', async () => {
  const { orderId } = await employer.does('wages.payIn', { gigId })
  fault('reply.failsAfterEffect', { matching: 'jsapi' })
  const lost = await employer.does('wages.openPayIn', { orderId })
  expect(lost).toMatchObject({ state: 'awaitingPayment', parameters: null })
  const { parameters } = await employer.does('wages.openPayIn', { orderId })
  world.pay(employer, parameters ?? {})
  await world.settle()
  expect(await escrow()).toBe(wageFen)
})

it('closes what was not paid in time, and makes a new order then', async () => {
  const { orderId } = await employer.does('wages.payIn', { gigId })
  world.passMinutes(116)
  expect(await employer.does('wages.checkPayIn', { orderId })).toMatchObject({ state: 'closed' })
  const next = await employer.does('wages.payIn', { gigId })
  expect(next.orderId).toBe(`order:${gigId}:2`)
})

it('asks for nothing more when everything is paid in', async () => {
  await paidIn(world, employer, gigId)
  expect(await refusal(employer, ['wages.payIn', { gigId }])).toBe('wages.pay-in.complete')
})

it('takes no money for the recorded rail, for a draft, or from somebody else', async () => {
  const recorded = await postedGig(employer, { fundsModel: 'recorded', startMinute: 1000, endMinute: 1100 })
  expect(await refusal(employer, ['wages.payIn', { gigId: recorded }])).toBe('wages.pay-in.recorded-rail')
  await employer.does('gigs.cancelGig', { gigId, reason: '不用人了' })
  expect(await refusal(employer, ['wages.payIn', { gigId }])).toBe('wages.pay-in.gig-not-open')
  const stranger = await aUnit(world, 'jiang-hailong').catch(() => undefined)
  if (stranger) expect(await refusal(stranger, ['wages.payIn', { gigId }])).toBe('kernel.relation.not-yours')
})

it('gives everything back when nobody came before the gig was called off', async () => {
  await paidIn(world, employer, gigId)
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  await world.settle()
  expect(await escrow()).toBe(0)
  expect(world.documents('refunds')).toMatchObject([{ amountFen: wageFen, state: 'refunded' }])
})

it('gives a payment back that comes after the gig was called off', async () => {
  const orderId = await paidAtCashier(world, employer, gigId)
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  expect(world.counts().refunds).toBe(0)
  await world.settle()
  await world.settle()
  expect(await employer.does('wages.openPayIn', { orderId })).toMatchObject({ state: 'paid' })
  expect(world.documents('refunds')).toMatchObject([{ amountFen: wageFen, state: 'refunded' }])
})

it('tries a refund again under the same number when WeChat did not answer', async () => {
  await paidIn(world, employer, gigId)
  fault('reply.lostAfterEffect', { matching: 'refunds' })
  await employer.does('gigs.cancelGig', { gigId, reason: '货车坏了' })
  world.passMinutes(10)
  await world.settle()
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ state: 'refunded' }])
})

it('gives back what is left when the work is over and every shift is decided', async () => {
  const two = await postedGig(employer, { headcount: 2, startMinute: 490 })
  await paidIn(world, employer, two)
  const worker = await aWorker(world)
  await worker.does('gigs.acceptGig', { gigId: two })
  world.moveTo(at('16:00'))
  const bookingId = `booking:${two}:${(await worker.does('accounts.openMe', {})).personId}`
  await employer.does('attendance.confirmHours', { bookingId, workedMinutes: 410 })
  world.moveTo(plusMinutes(at('16:00') as Instant, 301))
  await world.settle()
  await world.settle()
  expect(world.documents('refunds')).toMatchObject([{ gigId: two, state: 'refunded' }])
  expect((await employer.does('wages.openPayList', { gigId: two })).escrowFen).toBe(0)
})

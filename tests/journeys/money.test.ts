/** What can go wrong with money: told three times, called off early or late, handed over in cash. */
import type { Entry } from '@/domain/ledger/entry'
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aHousehold, aUnit, aWorker } from './newcomers'
import { bookIsSound } from './sound-book'
import { until } from './until'
import { accepted, at, funded, itemOf, posted, scanned, taken, topUp } from './working-day'

jest.setTimeout(60_000)

let city: City
let employer: Citizen
let worker: Citizen

beforeAll(async () => {
  city = await startCity()
  await topUp(city)
  employer = await aUnit(city)
  worker = await aWorker(city, 'zhang-lei')
})
afterEach(() => bookIsSound(city))
afterAll(() => city.close())

interface Told {
  readonly notices: readonly { readonly state: string; readonly url: string }[]
}
interface Refund {
  readonly gigId: string
  readonly state: string
  readonly amountFen: number
}

const paymentsOf = async (gigId: string) =>
  (await city.documents<Entry>('journal')).filter(
    ({ kind, postings }) => kind === 'paymentReceived' && postings.some(({ to }) => to === `escrow:${gigId}`),
  )

const refundOf = (gigId: string) =>
  until(
    async () => (await city.documents<Refund>('refunds')).find((refund) => refund.gigId === gigId),
    (refund) => refund?.state === 'refunded',
  )

const cancelled = (gigId: string) => employer.does('gigs.cancelGig', { gigId, reason: '货没到' })

it('books a payment once when WeChat tells of it three times', async () => {
  const control = <Reply>(action: string, input: object) =>
    city.send<Reply>('POST', `/wechat-pay/control/${action}`, input)
  await control('fault', { kind: 'notice.duplicated', count: 1, measure: 2 })
  const gigId = await posted(employer)
  await funded(city, employer, gigId)
  await until(
    () => control<Told>('dump', {}),
    ({ notices }) => notices.every(({ state }) => state === 'delivered'),
  )
  expect(await paymentsOf(gigId)).toHaveLength(1)
  const list = await employer.does('wages.openPayList', { gigId })
  expect(list.escrowFen).toBe(17_500)
})

it('gives everything back when the employer calls off before anybody came', async () => {
  const { gigId, bookingId } = await taken(city, { employer, worker })
  await cancelled(gigId)
  expect(await refundOf(gigId)).toMatchObject({ amountFen: 17_500 })
  const booking = await worker.does('gigs.openBooking', { bookingId })
  expect(booking.state).toBe('cancelledByEmployer')
  expect((await employer.does('wages.openPayList', { gigId })).escrowFen).toBe(0)
})

it('pays whoever had come when the employer calls off, and gives back only the rest', async () => {
  const parties = await taken(city, { employer, worker })
  await city.moveTo(at('07:50'))
  await scanned(city, parties, 'checkIn')
  await city.moveTo(at('08:30'))
  await cancelled(parties.gigId)
  // Two hours of 25 yuan for having come.
  const waiting = await until(
    () => worker.does('wages.openTransfer', { itemId: itemOf(parties.bookingId, 'callOut') }),
    ({ state }) => state === 'waitingForTap',
  )
  await worker.receives(waiting.parameters?.package ?? '')
  const { items } = await until(
    () => worker.does('wages.listMyWages', {}),
    (list) => list.items[0]?.state === 'paid',
  )
  expect(items).toMatchObject([{ gigId: parties.gigId, grossFen: 5_000 }])
  expect(await refundOf(parties.gigId)).toMatchObject({ amountFen: 12_500 })
})

it('counts cash as paid only when the worker has signed for all of it', async () => {
  const household = await aHousehold(city, 'xie-minghui')
  const gigId = await posted(household, {
    ...{ trade: 'housekeeper', fundsModel: 'recorded', content: '家里大扫除,擦窗、拖地' },
    ...{ startMinute: 840, endMinute: 1_080, breakMinutes: 0 },
  })
  expect(await household.isRefused('wages.payIn', { gigId })).toBe('wages.pay-in.recorded-rail')
  const { bookingId } = await accepted(worker, gigId)
  const parties = { worker, employer: household, gigId, bookingId }
  await city.moveTo(at('13:55'))
  await scanned(city, parties, 'checkIn')
  await city.moveTo(at('18:02'))
  await scanned(city, parties, 'checkOut')
  await household.does('attendance.confirmHours', { bookingId, workedMinutes: 240 })
  const itemId = itemOf(bookingId)
  await until(
    () => worker.does('wages.listMyWages', {}),
    (list) => list.items.some((item) => item.itemId === itemId),
  )
  const early = { itemId, receivedFen: 10_000 }
  expect((await worker.call('wages.signReceipt', early)).ok).toBe(false)
  await household.does('wages.recordHandover', { itemId, method: 'cash' })
  expect((await worker.call('wages.signReceipt', { itemId, receivedFen: 8_000 })).ok).toBe(false)
  expect(await worker.does('wages.signReceipt', { itemId, receivedFen: 10_000 })).toMatchObject({
    state: 'signed',
  })
  const slip = await worker.does('wages.openPaySlip', { itemId })
  expect(slip).toMatchObject({ payMethod: 'cash', netFen: 10_000, fundsModel: 'recorded' })
})

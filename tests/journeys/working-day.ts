/** The steps of a day's work, each as the two phones take it. */
import type { GigFields } from '@/contract/gigs'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { type Citizen, freshKey } from './citizen'
import type { City } from './city'
import { until } from './until'

/** 08:00 to 16:00 less one hour, 25 yuan an hour: 175 yuan. */
export const eightHours: GigFields = {
  kind: 'gig',
  trade: 'loader',
  headcount: 1,
  content: '装卸家电,两人一组',
  place: { address: '德州市德城区物流园东门', latitude: 37.45, longitude: 116.3 },
  marketId: 'decheng',
  workOn: day('2026-11-24'),
  startMinute: 480,
  endMinute: 960,
  breakMinutes: 60,
  payUnit: 'hour',
  payRateFen: fen(2_500),
  fundsModel: 'reference',
  hiring: 'instant',
  meals: true,
  protection: '劳保手套、防砸鞋',
}

/** An hour of Beijing, on the city's first day or another. */
export const at = (clock: string, on = '2026-11-24'): string =>
  new Date(`${on}T${clock}:00+08:00`).toISOString()

export async function posted(employer: Citizen, changes: Partial<GigFields> = {}): Promise<string> {
  const gig = { ...eightHours, ...changes }
  const view = await employer.does('gigs.postGig', { gig, publish: true })
  expect(view.state).toBe('published')
  return view.gigId
}

/** The employer pays in WeChat's cashier; gives the order. */
export async function paidAtCashier(employer: Citizen, gigId: string) {
  const order = await employer.does('wages.payIn', { gigId })
  const { parameters } = await employer.does('wages.openPayIn', { orderId: order.orderId })
  await employer.pays(parameters ?? {})
  return order
}

/** Paid, and the notice has come: the mark is on the post. */
export async function funded(city: City, employer: Citizen, gigId: string): Promise<void> {
  await paidAtCashier(employer, gigId)
  await until(
    () => city.nobody.does('gigs.openGig', { gigId }),
    (gig) => gig.funded,
  )
}

export const accepted = (worker: Citizen, gigId: string) => worker.does('gigs.acceptGig', { gigId })

export interface Parties {
  readonly worker: Citizen
  readonly employer: Citizen
  readonly gigId: string
  readonly bookingId: string
}

type Kind = 'checkIn' | 'checkOut'

/** What the worker's phone keeps of a scan of the code that the employer's phone shows now. */
export async function scanOf(city: City, { employer, gigId, bookingId }: Parties, kind: Kind) {
  const { scene } = await employer.does('attendance.issueSiteCode', { gigId })
  return { bookingId, kind, code: scene, deviceAt: await city.now(), nonce: freshKey() }
}

/** The scan and its arrival in one moment. */
export const scanned = async (city: City, parties: Parties, kind: Kind) =>
  parties.worker.does('attendance.recordEvent', await scanOf(city, parties, kind))

/** Posted, paid in and taken, all before the work begins. */
export async function taken(
  city: City,
  { employer, worker }: Pick<Parties, 'employer' | 'worker'>,
  changes: Partial<GigFields> = {},
): Promise<Parties> {
  const gigId = await posted(employer, changes)
  await funded(city, employer, gigId)
  const { bookingId } = await accepted(worker, gigId)
  return { worker, employer, gigId, bookingId }
}

export const itemOf = (bookingId: string, kind: 'base' | 'callOut' = 'base') =>
  `${bookingId.replace('booking:', 'item:')}:${kind}`

/** The city's own money at WeChat, from which wages leave on the day they are earned. */
export const topUp = (city: City) =>
  city.send('POST', '/wechat-pay/control/top-up', {
    account: 'operation',
    amountFen: 100_000_000,
    voucher: freshKey(),
  })

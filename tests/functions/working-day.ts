/**
 * One working day as it goes: a gig is posted, paid in, taken, worked and confirmed, by whoever the test
 * wants.
 */
import type { GigFields } from '@/contract/gigs'
import { day } from '@/domain/calendar/day'
import { fen } from '@/domain/money/fen'
import { freshKey, type Actor, type World } from './world'

/** Eight hours less one of break, at 25 yuan an hour: 175 yuan. */
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
  payRateFen: fen(2500),
  fundsModel: 'reference',
  hiring: 'instant',
  meals: true,
  protection: '劳保手套、防砸鞋',
}

export const wageFen = fen(17_500)

/** The hours of the world's first day, Beijing time. */
export const at = (clock: string): string => new Date(`2026-11-24T${clock}:00+08:00`).toISOString()

export async function postedGig(employer: Actor, changes: Partial<GigFields> = {}): Promise<string> {
  const gig = { ...eightHours, ...changes }
  const view = await employer.does('gigs.postGig', { gig, publish: true })
  if (view.state !== 'published') throw new Error(`the gig is ${view.state}`)
  return view.gigId
}

/**
 * The employer pays the order of the gig in the cashier; the notice is not brought yet. Gives the order's id.
 */
export async function paidAtCashier(world: World, employer: Actor, gigId: string): Promise<string> {
  const { orderId } = await employer.does('wages.payIn', { gigId })
  const { parameters } = await employer.does('wages.openPayIn', { orderId })
  if (parameters === null) throw new Error('the order cannot be paid')
  world.pay(employer, parameters)
  return orderId
}

export async function paidIn(world: World, employer: Actor, gigId: string): Promise<string> {
  const orderId = await paidAtCashier(world, employer, gigId)
  await world.settle()
  return orderId
}

export async function booked(worker: Actor, gigId: string): Promise<string> {
  return (await worker.does('gigs.acceptGig', { gigId })).bookingId
}

interface Parties {
  readonly worker: Actor
  readonly employer: Actor
  readonly bookingId: string
}

const gigOf = (bookingId: string) => bookingId.split(':')[1] ?? ''

/** The worker scans the code that the employer shows at this moment. */
export async function scanned({ worker, employer, bookingId }: Parties, kind: 'checkIn' | 'checkOut') {
  const { scene } = await employer.does('attendance.issueSiteCode', { gigId: gigOf(bookingId) })
  const deviceAt = new Date().toISOString()
  return worker.does('attendance.recordEvent', { bookingId, kind, code: scene, deviceAt, nonce: freshKey() })
}

/** Arrives and leaves as planned; the clock stands at the end of the work. */
export async function worked(world: World, parties: Parties): Promise<void> {
  world.moveTo(at('07:55'))
  await scanned(parties, 'checkIn')
  world.moveTo(at('16:00'))
  await scanned(parties, 'checkOut')
}

export const confirmed = ({ employer, bookingId }: Parties, workedMinutes = 420, reason?: string) =>
  employer.does('attendance.confirmHours', { bookingId, workedMinutes, ...(reason && { reason }) })

export const itemOf = (bookingId: string) => `${bookingId.replace('booking:', 'item:')}:base`

/** Float from which wages are paid before the city's own money has settled. */
export function topUp(world: World, amountFen = 100_000_000): void {
  world.payment.control('top-up', { account: 'operation', amountFen, voucher: freshKey() })
}

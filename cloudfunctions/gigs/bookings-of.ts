/** Finds bookings of a gig, of a worker between two days, and of an employer between two days. */
import type { Day } from '@/domain/calendar/day'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { type Booking, bookings } from './repository'

/** Most bookings one list holds: more than a crew, more than a person's year. */
const most = 400

export interface DayRange {
  readonly from: Day
  readonly to: Day
}

const between = ({ from, to }: DayRange) => query.and([query.gte(from), query.lte(to)])

/** Every booking of the gig, cancelled ones too. */
export const bookingsOfGig = (gigId: string): Promise<Stored<Booking>[]> =>
  search(bookings, { where: { gigId }, limit: most })

/** Every booking of the worker on these days, cancelled ones too, by day. */
export const bookingsOfWorker = (workerId: string, days: DayRange): Promise<Stored<Booking>[]> =>
  search(bookings, { where: { workerId, workOn: between(days) }, orderBy: [['workOn', 'asc']], limit: most })

const mostOfCrowd = 1_000

/** Every booking of these workers on these days, the latest first. */
export async function bookingsOfWorkers(
  workerIds: readonly string[],
  days: DayRange,
): Promise<Stored<Booking>[]> {
  if (workerIds.length === 0) return []
  const where = { workerId: query.in([...workerIds]), workOn: between(days) }
  return search(bookings, { where, orderBy: [['workOn', 'desc']], limit: mostOfCrowd })
}

/** Every booking with the employer on these days, cancelled ones too. */
export const bookingsOfEmployer = (employerId: string, days: DayRange): Promise<Stored<Booking>[]> =>
  search(bookings, {
    where: { employerId, workOn: between(days) },
    orderBy: [['workOn', 'asc']],
    limit: most,
  })

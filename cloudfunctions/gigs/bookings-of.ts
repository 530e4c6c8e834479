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

const page = 1_000
/** A question names at most so many people. */
const peopleAtOnce = 500

async function bookingsOfSome(workerIds: readonly string[], days: DayRange): Promise<Stored<Booking>[]> {
  const where = { workerId: query.in([...workerIds]), workOn: between(days) }
  const found: Stored<Booking>[] = []
  for (let skip = 0; ; skip += page) {
    const some = await search(bookings, { where, orderBy: [['workOn', 'desc']], limit: page, skip })
    found.push(...some)
    if (some.length < page) return found
  }
}

/** Every booking of these workers on these days, however many they are. */
export async function bookingsOfWorkers(
  workerIds: readonly string[],
  days: DayRange,
): Promise<readonly Stored<Booking>[]> {
  const parts = Array.from({ length: Math.ceil(workerIds.length / peopleAtOnce) }, (_, index) =>
    bookingsOfSome(workerIds.slice(index * peopleAtOnce, (index + 1) * peopleAtOnce), days),
  )
  return (await Promise.all(parts)).flat()
}

/** Every booking with the employer on these days, cancelled ones too. */
export const bookingsOfEmployer = (employerId: string, days: DayRange): Promise<Stored<Booking>[]> =>
  search(bookings, {
    where: { employerId, workOn: between(days) },
    orderBy: [['workOn', 'asc']],
    limit: most,
  })

/** What other functions may read of attendance. */
import type { Instant } from '@/domain/calendar/instant'
import { query } from '../_kernel/cloud'
import { getMany, type Reads, search, type Stored } from '../_kernel/collections'
import { type Shift, shiftIdOf, shifts } from './repository'

export { plannedShift } from './planned-shift'
export type { ConfirmedShift, Objection, Shift } from './repository'
export { countedHours, shiftView } from './shift-view'

/** The shift of a booking, or undefined while nobody has arrived or confirmed. */
export const readShift = (reads: Reads, bookingId: string): Promise<Stored<Shift> | undefined> =>
  reads.get(shifts, shiftIdOf(bookingId))

const page = 1_000

/** The stored shifts of these bookings, by booking. */
export async function shiftsByBookings(bookingIds: readonly string[]): Promise<ReadonlyMap<string, Shift>> {
  const ids = bookingIds.map(shiftIdOf)
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    getMany(shifts, ids.slice(index * page, (index + 1) * page)),
  )
  return new Map((await Promise.all(pages)).flat().map((shift) => [shift.bookingId, shift]))
}

/** Shifts whose hours somebody objects to and nobody has decided, the one due first in front. */
export const objectedShifts = (limit: number): Promise<Stored<Shift>[]> =>
  search(shifts, {
    where: { 'objection.state': 'raised' },
    orderBy: [['objection.decideBy', 'asc']],
    limit,
  })

/** Most people one gig may ask for, and so most shifts it can have. */
const crewMaximum = 200

/** The stored shifts of a gig. */
export const shiftsOfGig = (gigId: string): Promise<Stored<Shift>[]> =>
  search(shifts, { where: { gigId }, limit: crewMaximum })

const unreleasedMaximum = 200

/** Shifts past their release whose hours nobody has confirmed, for instance because they are disputed. */
export const unreleasedShifts = (now: Instant): Promise<Stored<Shift>[]> =>
  search(shifts, {
    where: { state: query.in(['planned', 'arrived', 'left', 'presumed']), autoReleaseAt: query.lt(now) },
    orderBy: [['autoReleaseAt', 'asc']],
    limit: unreleasedMaximum,
  })

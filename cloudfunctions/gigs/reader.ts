/** What other functions may read of gigs. */
import type { Day } from '@/domain/calendar/day'
import { count, getMany, type Reads, search, type Stored } from '../_kernel/collections'
import { query } from '../_kernel/cloud'
import { applications, type Booking, bookings, type Gig, gigs } from './repository'

export { bookingsOfEmployer, bookingsOfGig, bookingsOfWorker } from './bookings-of'
export { fundedGigs } from './funding'
export { gigView, gigViews } from './gig-view'
export { searchOpenGigs } from './open-gigs'
export { isBookingOwner, isBookingWorker, isGigOwner } from './relations'
export type { Booking, Gig } from './repository'
export { hourlyPayFen, limitsOf } from './suitable'

/** One gig, or undefined. */
export const readGig = (reads: Reads, gigId: string): Promise<Stored<Gig> | undefined> => reads.get(gigs, gigId)

/** One booking, or undefined. */
export const readBooking = (reads: Reads, bookingId: string): Promise<Stored<Booking> | undefined> =>
  reads.get(bookings, bookingId)

/** These gigs, by id. */
export async function readGigs(gigIds: readonly string[]): Promise<ReadonlyMap<string, Stored<Gig>>> {
  const found = await getMany(gigs, gigIds)
  return new Map(found.map((gig) => [gig.gigId, gig]))
}

const listLimit = 100

/** Posts that wait for an officer because of their wording, the longest waiting first. */
export const readFlaggedGigs = (): Promise<Stored<Gig>[]> =>
  search(gigs, { where: { state: 'flagged' }, orderBy: [['listKey', 'asc']], limit: listLimit })

/** An employer's gigs from a day on, drafts and cancelled ones too. */
export const gigsOfEmployer = (employerId: string, from: Day): Promise<Stored<Gig>[]> =>
  search(gigs, {
    where: { employerId, workOn: query.gte(from) },
    orderBy: [['workOn', 'asc']],
    limit: listLimit,
  })

/** How many applications of the gig wait for the employer's choice. */
export const countApplicants = (gigId: string): Promise<number> => count(applications, { gigId, state: 'applied' })

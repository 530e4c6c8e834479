/** What other functions may read of gigs. */
import type { Day } from '@/domain/calendar/day'
import { getMany, type Reads, search, type Stored } from '../_kernel/collections'
import { query } from '../_kernel/cloud'
import { type Application, applications, type Booking, bookings, type Gig, gigs } from './repository'

export { bookingsOfEmployer, bookingsOfGig, bookingsOfWorker, bookingsOfWorkers } from './bookings-of'
export { gigViews } from './gig-view'
export { openedSince, searchOpenGigs } from './open-gigs'
export { insuredBooking } from './insured-booking'
export { payrollAccountOfGig } from './payroll-account'
export { promiseTo as promisedTo } from './promises'
export { isBookingOwner, isBookingWorker, isGigOwner } from './relations'
export type { Booking, Gig } from './repository'
export { freeSeatsOf, partViews, seatPartOf } from './part-seats'
export { bookedHours, closedTo, freeSeats, gigsOfDay, type LiveOffer, liveOffersOf } from './round-facts'
export { hourlyPayFen, limitsOf } from './suitable'
export { minorTradeFor } from './working-minor'

/** One gig, or undefined. */
export const readGig = (reads: Reads, gigId: string): Promise<Stored<Gig> | undefined> =>
  reads.get(gigs, gigId)

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

const mostApplicants = 1_000

/** Who put their name down for the gig and waits for the employer's choice. */
export const applicantsOf = (gigId: string): Promise<Stored<Application>[]> =>
  search(applications, { where: { gigId, state: 'applied' }, limit: mostApplicants })

const mostApplications = 20

/** What this worker has put their name down for and nobody has closed yet, the newest first. */
export const openApplicationsOf = (workerId: string): Promise<Stored<Application>[]> =>
  search(applications, {
    where: { workerId, state: query.in(['applied', 'offered']) },
    orderBy: [['appliedAt', 'desc']],
    limit: mostApplications,
  })

/** How many applications wait for the employer's choice, by gig. */
export async function applicantCounts(gigIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  if (gigIds.length === 0) return counts
  const where = { gigId: query.in([...gigIds]), state: 'applied' }
  for (const { gigId } of await search(applications, { where, limit: mostApplicants })) {
    counts.set(gigId, (counts.get(gigId) ?? 0) + 1)
  }
  return counts
}

/** An employer's first page in one call: each gig of these days with who has come and whose hours wait. */
import type { EmployerHome } from '@/contract/matching'
import { plusDays } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { endsAt } from '@/domain/gigs/planned-time'
import { type Call, personOf } from '../../_kernel/call'
import { countedHours, type Shift, shiftsByBookings } from '../../attendance/reader'
import {
  applicantCounts,
  type Booking,
  bookingsOfEmployer,
  type Gig,
  gigsOfEmployer,
  gigViews,
} from '../../gigs/reader'
import { itemView, lateByEmployer } from '../../wages/reader'

const daysBack = 7
const daysAhead = 31

interface Crew {
  readonly bookings: readonly Booking[]
  readonly shifts: ReadonlyMap<string, Shift>
}

const hasArrived = (shift: Shift | undefined, now: Instant) =>
  shift !== undefined && countedHours(shift, now).checkInAt !== null

/** Who has come, and whose hours the employer may confirm now. */
function crewOf(gig: Gig, { bookings, shifts }: Crew, now: Instant) {
  const crew = bookings.filter(({ gigId, state }) => gigId === gig.gigId && state === 'booked')
  const shiftOf = ({ bookingId }: Booking) => shifts.get(bookingId)
  const isOver = endsAt(gig) <= now
  const open = crew.filter((booking) => !shiftOf(booking)?.confirmed)
  return {
    arrived: crew.filter((booking) => hasArrived(shiftOf(booking), now)).length,
    toConfirm: open.filter((booking) => isOver || shiftOf(booking)?.state === 'left').length,
  }
}

/** Gigs of the last week and of the month ahead, the earliest first. */
export async function openEmployerHome(call: Call): Promise<EmployerHome> {
  const { now, today } = call
  const personId = personOf(call)._id
  const days = { from: plusDays(today, -daysBack), to: plusDays(today, daysAhead) }
  const [gigs, bookings] = await Promise.all([
    gigsOfEmployer(personId, days.from),
    bookingsOfEmployer(personId, days),
  ])
  const choosing = gigs.filter(({ hiring }) => hiring === 'choose').map(({ gigId }) => gigId)
  const [views, shifts, applicants, late] = await Promise.all([
    gigViews(gigs, now),
    shiftsByBookings(bookings.map(({ bookingId }) => bookingId)),
    applicantCounts(choosing),
    lateByEmployer(personId, today),
  ])
  const byId = new Map(gigs.map((gig) => [gig.gigId, gig]))
  return {
    lateWages: late.map((item) => itemView(item, now)),
    gigs: views.flatMap((view) => {
      const gig = byId.get(view.gigId)
      if (!gig) return []
      return [
        { gig: view, ...crewOf(gig, { bookings, shifts }, now), applicants: applicants.get(gig.gigId) ?? 0 },
      ]
    }),
  }
}

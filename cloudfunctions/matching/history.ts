/** What counts of a worker's past months: how often they were booked, came, and came in time. */
import { type Day, dayOf, daysBetween, plusDays } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { SuitingFacts } from '@/domain/matching/utility'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { platformRows } from '@/policies/platform'
import type { Person } from '../_kernel/person'
import { countedHours, type Shift, shiftsByBookings } from '../attendance/reader'
import { type Booking, bookingsOfWorkers } from '../gigs/reader'

export type History = Pick<
  SuitingFacts,
  'bookedCount' | 'keptCount' | 'arrivalCount' | 'inTimeCount' | 'waitingDays'
>

/** A seat given back in time breaks no word, and one the employer cancelled is not the worker's fault. */
const counts = ({ state, cancelled }: Booking) =>
  state === 'booked' || (state === 'cancelledByWorker' && cancelled?.late === true)

interface Past {
  readonly person: Person
  readonly bookings: readonly Booking[]
  readonly shifts: ReadonlyMap<string, Shift>
}

function historyOf({ person, bookings, shifts }: Past, now: Instant): History {
  const past = bookings.filter((booking) => counts(booking) && booking.workOn < dayOf(now))
  const arrivals = past.flatMap((booking) => {
    const shift = shifts.get(booking.bookingId)
    const checkInAt = shift && countedHours(shift, now).checkInAt
    return shift && checkInAt ? [{ workOn: booking.workOn, inTime: checkInAt <= shift.plannedStartAt }] : []
  })
  const since =
    arrivals
      .map(({ workOn }) => workOn)
      .sort()
      .at(-1) ?? dayOf(person.registeredAt)
  return {
    bookedCount: past.length,
    keptCount: arrivals.length,
    arrivalCount: arrivals.length,
    inTimeCount: arrivals.filter(({ inTime }) => inTime).length,
    waitingDays: Math.max(0, daysBetween({ from: since, to: dayOf(now) })),
  }
}

const monthsBefore = (today: Day) => ({
  from: plusDays(today, -mustBeInForce(platformRows, 'matching.history', today).value),
  to: today,
})

export const nothingKnown: History = {
  bookedCount: 0,
  keptCount: 0,
  arrivalCount: 0,
  inTimeCount: 0,
  waitingDays: 0,
}

/** The histories of these people, by id, in a few reads for all of them. */
export async function historiesOf(
  people: readonly Person[],
  now: Instant,
): Promise<ReadonlyMap<string, History>> {
  const all = await bookingsOfWorkers(
    people.map(({ _id }) => _id),
    monthsBefore(dayOf(now)),
  )
  const shifts = await shiftsByBookings(all.map(({ bookingId }) => bookingId))
  const bookingsOf = new Map<string, Booking[]>()
  for (const booking of all)
    bookingsOf.set(booking.workerId, [...(bookingsOf.get(booking.workerId) ?? []), booking])
  return new Map(
    people.map((person) => {
      const bookings = bookingsOf.get(person._id) ?? []
      return [person._id, historyOf({ person, bookings, shifts }, now)]
    }),
  )
}

/** What an insurer must know of a booking: who works when, and whether a unit stands behind the work. */
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import type { Insured } from '@/domain/insurance/booked-cover'
import type { Booking } from './repository'

export const insuredBooking = ({ workerId, workOn, round, bookedAt, terms }: Booking): Insured => ({
  ...{ workerId, workOn, round, bookedAt },
  plannedStartAt: startsAt(terms),
  plannedEndAt: endsAt(terms),
  isForHousehold: terms.relation === 'service',
})

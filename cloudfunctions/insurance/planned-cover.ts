/** The cover that a booking is to have, before the insurer has said anything. */
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { dayCover } from '@/domain/insurance/day-cover'
import { must } from '@/domain/policy/must'
import { isRefusal } from '@/domain/policy/refusal'
import type { Reads } from '../_kernel/collections'
import { persons } from '../_kernel/person'
import { type Booking, readGig } from '../gigs/reader'
import type { Cover } from './repository'

/** A unit buys the cover of its crew; for a household the market does. A worker no product takes has no terms. */
export async function plannedCover(reads: Reads, booking: Booking): Promise<Cover> {
  const { bookingId, workerId, workOn } = booking
  const gig = await readGig(reads, booking.gigId)
  const worker = await reads.get(persons, workerId)
  must(gig !== undefined && worker?.realName != null, 'a booking is of a gig and of a named worker')
  const times = { plannedStartAt: startsAt(gig), plannedEndAt: endsAt(gig) }
  const terms = dayCover({ birthOn: worker.realName.bornOn, ...times })
  return {
    ...{ bookingId, workerId, coveredOn: workOn },
    state: 'requested',
    terms: isRefusal(terms) ? null : terms,
    payer: gig.employerKind === 'unit' ? 'employer' : 'operator',
    ...{ policyNumber: null, boundAt: null, endedAt: null },
  }
}

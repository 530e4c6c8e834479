/** The cover that a booking is to have, before the insurer has said anything. */
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { dayCover } from '@/domain/insurance/day-cover'
import { must } from '@/domain/policy/must'
import { isRefusal } from '@/domain/policy/refusal'
import type { Reads } from '../_kernel/collections'
import { persons } from '../_kernel/person'
import type { Booking } from '../gigs/reader'
import type { Cover } from './repository'

/**
 * A unit buys the cover of its crew; for a household the market does. A worker no product takes has no terms.
 */
export async function plannedCover(reads: Reads, booking: Booking): Promise<Cover> {
  const { bookingId, workerId, workOn, terms: agreed } = booking
  const worker = await reads.get(persons, workerId)
  must(worker?.realName != null, 'a booking is of a named worker')
  const times = { plannedStartAt: startsAt(agreed), plannedEndAt: endsAt(agreed) }
  const terms = dayCover({ birthOn: worker.realName.bornOn, ...times })
  return {
    ...{ bookingId, workerId, coveredOn: workOn },
    state: 'requested',
    terms: isRefusal(terms) ? null : terms,
    payer: agreed.relation === 'service' ? 'operator' : 'employer',
    ...{ policyNumber: null, boundAt: null, endedAt: null },
  }
}

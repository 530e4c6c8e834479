/**
 * Somebody arrived and found another job than the post says: kept at the gig for the officers who look at it.
 */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { bookings, gigs } from '../repository'

/** Each worker says it once: the shift ends with it. */
export async function noteDifference(
  { input: { bookingId, difference }, now }: Call<ParsedInput<'gigs.noteDifference'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const booking = await unit.get(bookings, bookingId)
  const gig = booking && (await unit.get(gigs, booking.gigId))
  must(gig !== undefined, 'a job that differs is a gig that was booked')
  const said = { bookingId, difference, at: now }
  unit.save(gigs, gig.gigId, { ...gig, differences: [...gig.differences, said] })
  return { done: true }
}

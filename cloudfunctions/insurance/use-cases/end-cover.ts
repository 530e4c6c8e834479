/** A booking is cancelled: its cover ends, and no premium is claimed for it. */
import type { ParsedInput } from '@/contract/actions'
import { coverStates } from '@/domain/insurance/cover-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { readBooking } from '../../gigs/reader'
import { coverIdOf, covers } from '../repository'

/** A cover that was not bound yet will not be: the booking no longer stands. */
export async function endCover(
  call: Call<ParsedInput<'insurance.endCover'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const booking = await readBooking(unit, call.input.bookingId)
  if (!booking || booking.state === 'booked') return { done: true }
  const coverId = coverIdOf(booking)
  const cover = await unit.get(covers, coverId)
  if (cover?.state !== 'bound') return { done: true }
  unit.save(covers, coverId, { ...coverStates.move(cover, 'ended'), endedAt: call.now })
  return { done: true }
}

/** A booking is cancelled: its cover ends, and no premium is claimed for it. */
import type { ParsedInput } from '@/contract/actions'
import { coverStates } from '@/domain/insurance/cover-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { type Booking, readBooking } from '../../gigs/reader'
import { coverIdOf, covers } from '../repository'

/**
 * Rounds of the booking that are over: all of them when it is cancelled, all but the last while it stands.
 */
const roundsOver = ({ state, round }: Booking) => (state === 'booked' ? round - 1 : round)

/**
 * The news may come late, when the seat is taken again: the covers of all earlier rounds end, the present one
 * stays.
 */
export async function endCover(
  call: Call<ParsedInput<'insurance.endCover'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const { bookingId } = call.input
  const booking = await readBooking(unit, bookingId)
  for (let round = booking ? roundsOver(booking) : 0; round > 0; round -= 1) {
    const coverId = coverIdOf({ bookingId, round })
    const cover = await unit.get(covers, coverId)
    // An earlier round has been ended by its own news already.
    if (cover?.state === 'ended') break
    if (cover?.state === 'bound') {
      unit.save(covers, coverId, { ...coverStates.move(cover, 'ended'), endedAt: call.now })
    }
  }
  return { done: true }
}

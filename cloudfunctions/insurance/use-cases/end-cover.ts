/** A booking is cancelled: its cover ends, and no premium is claimed for it. */
import type { ParsedInput } from '@/contract/actions'
import { coverStates } from '@/domain/insurance/cover-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { type Booking, readBooking } from '../../gigs/reader'
import { plannedCover } from '../planned-cover'
import { coverIdOf, covers } from '../repository'

/**
 * Rounds of the booking that are over: all of them when it is cancelled, all but the last while it stands.
 */
const roundsOver = ({ state, round }: Booking) => (state === 'booked' ? round - 1 : round)

/** Ends the cover, or leaves an ended one where there is none: what is being bound this moment finds it. */
async function end(unit: Unit, booking: Booking, round: number): Promise<'ended before' | 'done'> {
  const coverId = coverIdOf({ bookingId: booking.bookingId, round })
  const cover = await unit.get(covers, coverId)
  if (cover?.state === 'ended') return 'ended before'
  if (cover?.state === 'bound') {
    unit.save(covers, coverId, { ...coverStates.move(cover, 'ended'), endedAt: unit.at })
  }
  if (!cover) {
    const asked = await plannedCover(unit, booking)
    unit.create(covers, coverId, { ...coverStates.move(asked, 'ended'), endedAt: unit.at })
  }
  return 'done'
}

/**
 * The news may come late, when the seat is taken again: the covers of all earlier rounds end, the present one
 * stays.
 */
export async function endCover(
  call: Call<ParsedInput<'insurance.endCover'>>,
  unit: Unit,
): Promise<{ readonly done: boolean }> {
  const booking = await readBooking(unit, call.input.bookingId)
  if (!booking) return { done: true }
  for (let round = roundsOver(booking); round > 0; round -= 1) {
    // An earlier round has been ended by its own news already.
    if ((await end(unit, booking, round)) === 'ended before') break
  }
  return { done: true }
}

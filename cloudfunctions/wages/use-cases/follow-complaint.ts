/**
 * What a complaint claims stays in the escrow until it is answered; nothing that is owed already is touched.
 */
import type { ParsedInput } from '@/contract/actions'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { readBooking } from '../../gigs/reader'
import { markClaim } from '../claim-mark'
import { reservations } from '../repository'

type Input = ParsedInput<'wages.followComplaint'>

/** News may overtake each other: what is older than what is known says nothing. */
export async function followComplaint(call: Call<Input>, unit: Unit): Promise<{ readonly done: boolean }> {
  const { bookingId, complaintId, claimedFen, isOpen, at } = call.input
  const booking = await readBooking(unit, bookingId)
  must(booking !== undefined, 'a complaint is about a booking')
  const before = await unit.get(reservations, complaintId)
  if (before && before.at > at) return { done: true }
  const reservation = { gigId: booking.gigId, bookingId, claimedFen, isOpen, at }
  if (before) unit.save(reservations, complaintId, reservation)
  else unit.create(reservations, complaintId, reservation)
  await markClaim(unit, booking.gigId)
  return { done: true }
}

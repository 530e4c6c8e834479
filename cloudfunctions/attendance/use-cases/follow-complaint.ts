/** A complaint about a shift stops its silent release while it is open, and lets it go on afterwards. */
import type { ParsedInput } from '@/contract/actions'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { bookingNamed } from '../standing-booking'
import { findShift } from '../planned-shift'
import { storeShift } from '../shift-confirmation'

type Input = ParsedInput<'attendance.followComplaint'>

interface Done {
  readonly done: boolean
}

/** News may overtake each other: what is older than what is known says nothing. */
export async function followComplaint(call: Call<Input>, unit: Unit): Promise<Done | Refusal> {
  const { bookingId, complaintId, isOpen, at } = call.input
  const booking = await bookingNamed(unit, bookingId)
  if (isRefusal(booking)) return booking
  const found = await findShift(unit, booking)
  const { complaint } = found.shift
  if (complaint && complaint.at > at) return { done: true }
  storeShift(unit, found, { ...found.shift, complaint: { complaintId, isOpen, at } })
  return { done: true }
}

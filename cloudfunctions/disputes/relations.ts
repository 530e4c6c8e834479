/** How a caller must stand to a booking or a complaint. */
import { isBookingWorker } from '../gigs/reader'
import type { Call } from '../_kernel/call'
import type { Reads } from '../_kernel/collections'
import type { Relations } from '../_kernel/may'
import { complaints } from './repository'

/** True when the person of the call filed the complaint. */
async function isComplainant(call: Call<{ readonly complaintId: string }>, reads: Reads): Promise<boolean> {
  const complaint = await reads.get(complaints, call.input.complaintId)
  return complaint !== undefined && complaint.complainantId === call.caller.person?._id
}

export const relations: Relations = { bookingWorker: isBookingWorker, complainant: isComplainant }

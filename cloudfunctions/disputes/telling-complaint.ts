/**
 * Tells attendance and wages how a complaint stands: silence decides nothing, and the escrow keeps the claim.
 */
import { complaintStates } from '@/domain/disputes/complaint-states'
import type { Stored } from '../_kernel/collections'
import type { Unit } from '../_kernel/unit'
import type { Complaint } from './repository'

/** True while somebody has still to answer it, or it may still be sent on. */
export const isOpen = ({ state }: Complaint): boolean => complaintStates.table[state].length > 0

/** Told when it is filed, and again when it has ended. */
export function tellComplaint(unit: Unit, complaint: Stored<Complaint>): void {
  const { _id: complaintId, bookingId, claimedFen, state } = complaint
  const news = { bookingId, complaintId, claimedFen, isOpen: isOpen(complaint), at: unit.at }
  unit.emit('complaint.moved', `${complaintId}:${state}`, news)
}

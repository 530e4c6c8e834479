/** Changes the state of one complaint through its table, and answers with its view. */
import type { ComplaintView } from '@/contract/disputes'
import { type ComplaintState, complaintStates } from '@/domain/disputes/complaint-states'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Unit } from '../_kernel/unit'
import { complaintView } from './complaint-view'
import { isOpen, tellComplaint } from './telling-complaint'
import { type Complaint, complaints } from './repository'

export interface Change {
  readonly complaintId: string
  readonly to: ComplaintState
  readonly facts: Partial<Pick<Complaint, 'answer' | 'withdrawn'>>
}

/** Refuses a complaint that does not exist and a change its state does not allow. */
export async function changeComplaint(
  unit: Unit,
  { complaintId, to, facts }: Change,
): Promise<ComplaintView | Refusal> {
  const complaint = await unit.get(complaints, complaintId)
  if (!complaint) return refuse('disputes.complaint.unknown', houseRule('H-27'))
  if (!complaintStates.may(complaint.state, to)) {
    const { state } = complaint
    return refuse('disputes.complaint.state-does-not-allow', houseRule('H-27'), { state, wanted: to })
  }
  const changed = { ...complaintStates.move(complaint, to), ...facts }
  unit.save(complaints, complaintId, changed)
  if (!isOpen(changed)) tellComplaint(unit, changed)
  return complaintView(changed)
}

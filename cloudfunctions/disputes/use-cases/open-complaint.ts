/** One complaint, for whoever filed it and for the inspection. */
import type { ParsedInput } from '@/contract/actions'
import type { ComplaintView } from '@/contract/disputes'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { complaintView } from '../complaint-view'
import { complaints } from '../repository'

export async function openComplaint(
  call: Call<ParsedInput<'disputes.openComplaint'>>,
): Promise<ComplaintView | Refusal> {
  const complaint = await call.reads.get(complaints, call.input.complaintId)
  return complaint ? complaintView(complaint) : refuse('disputes.complaint.unknown', houseRule('H-27'))
}

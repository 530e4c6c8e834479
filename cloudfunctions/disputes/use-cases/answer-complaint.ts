/**
 * The inspection answers a complaint: accepted, to be completed, refused, sent on or settled, always with a
 * reason.
 */
import type { ParsedInput } from '@/contract/actions'
import type { ComplaintView } from '@/contract/disputes'
import type { Refusal } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeComplaint } from '../changing-complaint'

export async function answerComplaint(
  call: Call<ParsedInput<'disputes.answerComplaint'>>,
  unit: Unit,
): Promise<ComplaintView | Refusal> {
  const { complaintId, decision, reason } = call.input
  const answer = { reason, at: call.now, by: personOf(call)._id }
  return changeComplaint(unit, { complaintId, to: decision, facts: { answer } })
}

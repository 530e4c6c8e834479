/** Whoever filed a complaint may take it back before it is decided, with a reason. */
import type { ParsedInput } from '@/contract/actions'
import type { ComplaintView } from '@/contract/disputes'
import type { Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeComplaint } from '../changing-complaint'

export async function withdrawComplaint(
  { input: { complaintId, reason }, now }: Call<ParsedInput<'disputes.withdrawComplaint'>>,
  unit: Unit,
): Promise<ComplaintView | Refusal> {
  return changeComplaint(unit, { complaintId, to: 'withdrawn', facts: { withdrawn: { reason, at: now } } })
}

/** The form as the facts fill it, what is missing, where it can go and by when it is answered. */
import type { ParsedInput } from '@/contract/actions'
import type { ComplaintDraft } from '@/contract/disputes'
import { recordReading } from '../../_kernel/audit'
import { type Call, personOf } from '../../_kernel/call'
import { draftComplaint } from '../drafting-complaint'

export async function openComplaintDraft(
  call: Call<ParsedInput<'disputes.openComplaintDraft'>>,
): Promise<ComplaintDraft> {
  const drafted = await draftComplaint(call)
  await recordReading(call, { personId: personOf(call)._id, field: 'idNumber' })
  const { lines, pay, channels, due } = drafted
  const { answerDueOn, rule } = due
  return { bookingId: call.input.bookingId, lines, missingFen: pay.missingFen, channels, answerDueOn, rule }
}

/** How a complaint is shown to whoever filed it and to the officers. */
import type { ComplaintView } from '@/contract/disputes'
import type { Stored } from '../_kernel/collections'
import type { Complaint } from './repository'

/** Who of the office answered stays with the office. */
export const complaintView = ({ _id: complaintId, ...complaint }: Stored<Complaint>): ComplaintView => ({
  complaintId,
  state: complaint.state,
  lines: complaint.lines,
  request: complaint.request,
  channel: complaint.channel,
  filedAt: complaint.filedAt,
  answerDueOn: complaint.answerDueOn,
  rule: complaint.rule,
  receiptNumber: complaint.receiptNumber,
  answer: complaint.answer && { reason: complaint.answer.reason, at: complaint.answer.at },
})

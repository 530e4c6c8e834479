/** Files the complaint with the lines that the worker confirmed; the statutory term runs from this moment. */
import type { ParsedInput } from '@/contract/actions'
import type { ComplaintView } from '@/contract/disputes'
import { filingLimit, type LimitedRoad } from '@/domain/disputes/filing-limit'
import { missingWage } from '@/domain/disputes/missing-wage'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import { writeReading } from '../../_kernel/audit'
import { newId } from '../../_kernel/identifiers'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { complaintView } from '../complaint-view'
import { draftComplaint, type DraftedComplaint } from '../drafting-complaint'
import { type Complaint, complaintIdOf, complaints } from '../repository'
import { isOpen, tellComplaint } from '../telling-complaint'

type Input = ParsedInput<'disputes.fileComplaint'>

/** Complaints about one booking, one after the other: a withdrawn one may be filed again. */
const complaintsMaximum = 20

/** Mediation has no term of its own, so the longest counts. */
const roadOf = (channel: Input['channel']): LimitedRoad =>
  channel === 'inspection' || channel === 'arbitration' ? channel : 'civil'

function refusedFiling({ input, today }: Call<Input>, drafted: DraftedComplaint): Refusal | undefined {
  const { booking, lines, channels, pay } = drafted
  const missing = missingWage(pay)
  if (isRefusal(missing)) return missing
  const known = new Set(lines.map(({ key }) => key))
  const unknown = input.confirmedLines.find((key) => !known.has(key))
  if (unknown !== undefined) return refuse('disputes.lines.unknown', houseRule('H-03'), { line: unknown })
  if (!channels.some(({ channel }) => channel === input.channel)) {
    return refuse('disputes.channel.closed', houseRule('H-01'), { channel: input.channel })
  }
  const limit = filingLimit({ road: roadOf(input.channel), breachOn: booking.terms.dueOn, today })
  return isRefusal(limit) ? limit : undefined
}

async function prepare(call: Call<Input>): Promise<DraftedComplaint | Refusal> {
  const drafted = await draftComplaint(call)
  return refusedFiling(call, drafted) ?? drafted
}

/** The id of the next complaint about the booking; one that is still open stands in its way. */
async function nextId(unit: Unit, bookingId: string): Promise<string | Refusal> {
  for (let count = 1; count <= complaintsMaximum; count += 1) {
    const complaintId = complaintIdOf(bookingId, count)
    const before = await unit.get(complaints, complaintId)
    if (!before) return complaintId
    if (isOpen(before)) {
      const { receiptNumber } = before
      return refuse('disputes.complaint.already-open', houseRule('H-28'), { receiptNumber })
    }
  }
  return refuse('disputes.complaint.too-many', houseRule('H-28'), { complaintsMaximum })
}

/** The day and six characters, easy to read out at a counter. */
const receiptOf = ({ today }: Call) => `${today.replaceAll('-', '')}-${newId().slice(0, 6).toUpperCase()}`

function newComplaint(call: Call<Input>, { booking, lines, pay, due }: DraftedComplaint): Complaint {
  const { confirmedLines, request, channel } = call.input
  const confirmed = new Set(confirmedLines)
  return {
    bookingId: booking.bookingId,
    complainantId: personOf(call)._id,
    employerName: booking.terms.employerName,
    state: 'filed',
    lines: lines.filter(({ key }) => confirmed.has(key)),
    missingFen: pay.missingFen,
    claimedFen: pay.owedFen,
    ...{ request, channel },
    filedAt: call.now,
    answerDueOn: due.answerDueOn,
    rule: due.rule,
    policyRowId: due.policyRowId,
    receiptNumber: receiptOf(call),
    ...{ answer: null, withdrawn: null },
  }
}

async function file(
  call: Call<Input>,
  unit: Unit,
  drafted: DraftedComplaint,
): Promise<ComplaintView | Refusal> {
  const complaintId = await nextId(unit, call.input.bookingId)
  if (isRefusal(complaintId)) return complaintId
  const complaint = newComplaint(call, drafted)
  unit.create(complaints, complaintId, complaint)
  tellComplaint(unit, { ...complaint, _id: complaintId })
  writeReading(unit, { personId: complaint.complainantId, field: 'idNumber' })
  return complaintView({ ...complaint, _id: complaintId })
}

export const fileComplaint = prepared({ prepare, run: file })

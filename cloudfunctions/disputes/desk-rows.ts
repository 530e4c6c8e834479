/** Rows of the officers' queues: posts with suspicious wording, units with new papers, complaints. */
import type { DeskRow } from '@/contract/disputes'
import { agreedPayText, deskLabels } from '@/copy/zh/complaint-texts'
import { dayOf, plusDays, startOfDay } from '@/domain/calendar/day'
import { inquiryDue } from '@/domain/disputes/answer-due-day'
import { reviewDueAt } from '@/domain/gigs/publishing'
import { query } from '../_kernel/cloud'
import { search, type Stored } from '../_kernel/collections'
import { readEnteredNumbers, readSubmittedUnits, type Unit } from '../accounts/reader'
import { type Gig, readFlaggedGigs } from '../gigs/reader'
import { type Complaint, complaints } from './repository'

const rowsMaximum = 100

const gigRow = (gig: Gig): DeskRow => ({
  kind: 'flaggedGig',
  id: gig.gigId,
  title: gig.content,
  since: gig.postedAt,
  dueAt: gig.reviewDueAt ?? reviewDueAt(gig.postedAt),
  facts: [
    { label: deskLabels.employer, value: gig.employerName },
    { label: deskLabels.workOn, value: gig.workOn },
    { label: deskLabels.pay, value: agreedPayText(gig) },
  ],
  reasons: gig.flags.map(({ words, rule }) => `“${words}” ${rule.title}${rule.article}`),
})

const unitRow = (unit: Unit): DeskRow => ({
  kind: 'newUnit',
  id: unit.unitId,
  title: unit.name,
  since: unit.submittedAt,
  dueAt: reviewDueAt(unit.submittedAt),
  facts: [
    { label: deskLabels.creditCode, value: unit.creditCode },
    { label: deskLabels.address, value: unit.address },
  ],
  reasons: [],
})

/** A number that nobody has looked at pays no wage: it is due like the papers of a unit. */
const numberRow = ({ unitId, name, creditCode, payrollAccount }: Unit): readonly DeskRow[] =>
  payrollAccount === null
    ? []
    : [
        {
          kind: 'merchantNumber',
          id: unitId,
          title: name,
          since: payrollAccount.enteredAt,
          dueAt: reviewDueAt(payrollAccount.enteredAt),
          facts: [
            { label: deskLabels.merchantNumber, value: payrollAccount.subMerchantId },
            { label: deskLabels.creditCode, value: creditCode },
          ],
          reasons: [],
        },
      ]

/** Accepted complaints are due by the term of the inquiry, all others by the term of the answer. */
const dueOnOf = ({ state, answer, answerDueOn }: Complaint) =>
  state === 'accepted' && answer ? inquiryDue(dayOf(answer.at)).dueOn : answerDueOn

const complaintRow = (complaint: Stored<Complaint>): DeskRow => ({
  kind: 'complaint',
  id: complaint._id,
  title: complaint.employerName,
  since: complaint.filedAt,
  // The end of the last day.
  dueAt: startOfDay(plusDays(dueOnOf(complaint), 1)),
  facts: [
    { label: deskLabels.request, value: complaint.request },
    { label: deskLabels.receipt, value: complaint.receiptNumber },
  ],
  reasons: complaint.lines.filter(({ key }) => key === 'facts').map(({ value }) => value),
})

export const flaggedGigRows = async (): Promise<readonly DeskRow[]> => (await readFlaggedGigs()).map(gigRow)

export const newUnitRows = async (): Promise<readonly DeskRow[]> =>
  (await readSubmittedUnits(rowsMaximum)).map(unitRow)

export const merchantNumberRows = async (): Promise<readonly DeskRow[]> =>
  (await readEnteredNumbers(rowsMaximum)).flatMap(numberRow)

/** Complaints that the inspection has still to answer or to look into. */
export const complaintRows = async (): Promise<readonly DeskRow[]> => {
  const open = await search(complaints, {
    where: { state: query.in(['filed', 'supplementAsked', 'accepted']) },
    orderBy: [['answerDueOn', 'asc']],
    limit: rowsMaximum,
  })
  return open.map(complaintRow)
}

/**
 * Objections to hours as rows of a desk: staff see those of their own markets, the inspection all of them.
 */
import type { DeskRow } from '@/contract/disputes'
import { deskLabels, disputedText } from '@/copy/zh/complaint-texts'
import { openPart } from '@/domain/attendance/settling-objection'
import { type Call, personOf } from '../_kernel/call'
import { marketsOf } from '../_kernel/person'
import { type Objection, objectedShifts, type Shift } from '../attendance/reader'
import { type Gig, readGigs } from '../gigs/reader'

const rowsMaximum = 100

interface Objected {
  readonly shift: Shift
  readonly objection: Objection
  readonly gig: Gig
}

function row({ shift, objection, gig }: Objected): DeskRow {
  const { claimed, conceded, raisedAt, decideBy, reason } = objection
  const open = openPart({ claimed, conceded: conceded?.granted ?? null })
  return {
    kind: 'objection',
    id: shift.bookingId,
    title: gig.content,
    since: raisedAt,
    dueAt: decideBy,
    facts: [
      { label: deskLabels.employer, value: gig.employerName },
      { label: deskLabels.workOn, value: shift.workOn },
      { label: deskLabels.dispute, value: disputedText(open, shift.measure) },
      { label: deskLabels.cutReason, value: shift.confirmed?.cutReason ?? deskLabels.none },
      { label: deskLabels.objection, value: reason },
    ],
    reasons: [reason],
    dispute: { open, measure: shift.measure },
  }
}

/** Staff decide in their own markets. */
function mayDecideIn(call: Call): (gig: Gig) => boolean {
  const own = marketsOf(personOf(call))
  return ({ marketId }) => own?.includes(marketId) ?? true
}

export async function objectionRows(call: Call): Promise<readonly DeskRow[]> {
  const shifts = await objectedShifts(rowsMaximum)
  const gigs = await readGigs(shifts.map(({ gigId }) => gigId))
  const isMine = mayDecideIn(call)
  return shifts.flatMap((shift) => {
    const gig = gigs.get(shift.gigId)
    const { objection } = shift
    return gig && objection && isMine(gig) ? [row({ shift, objection, gig })] : []
  })
}

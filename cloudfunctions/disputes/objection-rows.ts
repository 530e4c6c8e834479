/** Objections to hours as rows of a desk: staff see those of their own markets, the inspection all of them. */
import type { DeskRow } from '@/contract/disputes'
import { deskLabels, disputedText } from '@/copy/zh/complaint-texts'
import { openPart } from '@/domain/attendance/settling-objection'
import { type Call, personOf } from '../_kernel/call'
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

/** Whoever has another office than a market's sees every market. */
function mayDecideIn(call: Call): (gig: Gig) => boolean {
  const { roles = [], marketIds = [] } = personOf(call).office ?? {}
  const isBeyondMarkets = roles.includes('inspectionOfficer') || roles.includes('auditor')
  return ({ marketId }) => isBeyondMarkets || marketIds.includes(marketId)
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

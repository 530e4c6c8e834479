/** How a shift is shown: the same events, hours and presumption to worker, employer and inspector. */
import type { ObjectionView, ShiftView } from '@/contract/attendance'
import { type Worked, workedMinutes } from '@/domain/attendance/worked-minutes'
import { objectionEndsAt } from '@/domain/attendance/hours-objection'
import { sayableUntil } from '@/domain/attendance/not-as-promised'
import type { Instant } from '@/domain/calendar/instant'
import { type ConfirmedShift, type Objection, type Shift, shiftIdOf } from './repository'

/** The hours of a shift as they count at `now`. */
export const countedHours = (shift: Shift, now: Instant): Worked => workedMinutes({ ...shift, now })

/** A missing check-out is presumed once the planned end is over; nobody need write that down. */
const shownState = ({ state }: Shift, { presumed }: Worked) =>
  state === 'arrived' && presumed ? 'presumed' : state

const outcomeView = (outcome: Objection['outcome']) =>
  outcome
    ? { awarded: outcome.awarded, decidedBy: outcome.by, decisionReason: outcome.reason }
    : { awarded: null, decidedBy: null, decisionReason: null }

const objectionView = (objection: Objection): ObjectionView => ({
  state: objection.state,
  by: objection.by,
  reason: objection.reason,
  claimed: objection.claimed,
  conceded: objection.conceded?.granted ?? null,
  raisedAt: objection.raisedAt,
  decideBy: objection.decideBy,
  ...outcomeView(objection.outcome),
})

/** Silence decides hours that are open and that no complaint is about. */
export const releasesAt = ({ state, complaint, autoReleaseAt }: Shift): Instant | null =>
  state === 'confirmed' || state === 'cancelled' || complaint?.isOpen ? null : autoReleaseAt

const undecided = {
  ...{ confirmedMinutes: null, confirmedPieces: null, confirmedBy: null },
  ...{ cut: 0, cutReason: null, evidence: null, objectUntil: null, contestUntil: null, objection: null },
}

const decided = (confirmed: ConfirmedShift, objection: Objection | null) => ({
  confirmedMinutes: confirmed.minutes,
  confirmedPieces: confirmed.pieces,
  confirmedBy: confirmed.by,
  cut: confirmed.cut,
  cutReason: confirmed.cutReason,
  evidence: confirmed.evidence,
  objectUntil: objection === null ? confirmed.objectUntil : null,
  contestUntil: confirmed.by === 'notAsPromised' && objection === null ? objectionEndsAt(confirmed.at) : null,
  objection: objection && objectionView(objection),
})

/** Said of hours that are open, by who has arrived. */
const differsUntil = ({ confirmed, plannedStartAt }: Shift, { checkInAt }: Worked): Instant | null =>
  confirmed === null && checkInAt !== null ? sayableUntil(checkInAt, plannedStartAt) : null

export function shiftView(shift: Shift, now: Instant): ShiftView {
  const worked = countedHours(shift, now)
  return {
    shiftId: shiftIdOf(shift.bookingId),
    bookingId: shift.bookingId,
    gigId: shift.gigId,
    state: shownState(shift, worked),
    plannedStartAt: shift.plannedStartAt,
    plannedEndAt: shift.plannedEndAt,
    breakMinutes: shift.breakMinutes,
    events: shift.events.map(({ kind, deviceAt, receivedAt }) => ({ kind, deviceAt, receivedAt })),
    checkInAt: worked.checkInAt,
    checkOutAt: worked.checkOutAt,
    workedMinutes: worked.workedMinutes,
    presumed: worked.presumed,
    beyondMinutes: worked.beyondMinutes,
    measure: shift.measure,
    ...(shift.confirmed ? decided(shift.confirmed, shift.objection) : undecided),
    differsUntil: differsUntil(shift, worked),
    autoReleaseAt: shift.autoReleaseAt,
    releasesAt: releasesAt(shift),
  }
}

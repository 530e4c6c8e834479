/** What happened on one shift, as the rules of attendance see it: hours counted, decided and objected to. */
import { type DecidedHours, decidedHours } from '@/domain/attendance/decided-hours'
import { nightMinutes as nightOf } from '@/domain/attendance/night-minutes'
import { maySayNotAsPromised } from '@/domain/attendance/not-as-promised'
import { raiseObjection } from '@/domain/attendance/raising-objection'
import { concession, decision } from '@/domain/attendance/settling-objection'
import { silentHours } from '@/domain/attendance/silent-hours'
import {
  plannedMinutes,
  type Worked,
  workedMinutes,
  type WorkedQuestion,
} from '@/domain/attendance/worked-minutes'
import { type Instant, latestOf } from '@/domain/calendar/instant'
import { employerCancels } from '@/domain/gigs/cancellation'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { autoReleaseAt } from '@/domain/wages/auto-release'
import type { AgreedPay, DecidedWork } from '@/domain/wages/wage-of-shift'
import { type AskedGig, type AskedShift, momentOf } from './question'

export interface Decided extends DecidedHours {
  readonly at: Instant
}

export interface Dispute {
  readonly at: Instant
  readonly reason: string
  readonly claimed: number
  readonly decideBy: Instant
  readonly conceded: { readonly at: Instant; readonly granted: number } | null
  readonly decided: { readonly at: Instant; readonly awarded: number } | null
}

export interface JudgedShift {
  readonly worker: string
  readonly by: AskedShift['confirmed']['by']
  readonly counted: Worked
  readonly decided: Decided | null
  readonly work: DecidedWork | null
  /** Night minutes of what was confirmed beyond the plan. */
  readonly nightBeyond: number
  readonly dispute: Dispute | null
  readonly isPaid: boolean
  /** What the rules would not let happen; the rest is answered as if it had not been tried. */
  readonly refusals: readonly Refusal[]
}

export interface Scene {
  readonly gig: AskedGig
  readonly agreed: AgreedPay
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
}

function seenOf(
  { gig, plannedStartAt, plannedEndAt }: Scene,
  shift: AskedShift,
  now: Instant,
): WorkedQuestion {
  const event = (kind: 'checkIn' | 'checkOut', clock: string | undefined) =>
    clock === undefined ? [] : [{ kind, at: momentOf(clock, gig.workOn) }]
  const events = [...event('checkIn', shift.checkIn), ...event('checkOut', shift.checkOut)]
  return { plannedStartAt, plannedEndAt, breakMinutes: gig.breakMinutes, events, now }
}

/** When the hours were decided: said, or when silence speaks, or at the end of the shift. */
function decidedAt({ gig, plannedEndAt }: Scene, { confirmed, checkOut }: AskedShift): Instant {
  if (confirmed.by === 'silence') return autoReleaseAt(plannedEndAt)
  if (confirmed.at !== undefined) return momentOf(confirmed.at, gig.workOn)
  return checkOut === undefined ? plannedEndAt : latestOf(plannedEndAt, momentOf(checkOut, gig.workOn))
}

/** What the call is worth when the employer calls it off, or the job is not as promised. */
function callHours(seen: WorkedQuestion, { confirmed }: AskedShift): DecidedHours | Refusal {
  const counted = workedMinutes(seen)
  const may = confirmed.by === 'notAsPromised' ? maySayNotAsPromised({ ...seen, ...counted }) : undefined
  if (isRefusal(may)) return may
  const { callOutMinutes } = employerCancels({
    startAt: seen.plannedStartAt,
    arrived: counted.state !== 'absent',
    now: seen.now,
    plannedMinutes: plannedMinutes(seen),
    workedMinutes: counted.workedMinutes,
  })
  const nothingCut = { pieces: null, nightMinutes: 0, cut: 0, objectUntil: null }
  return { ...nothingCut, minutes: callOutMinutes, cutReason: confirmed.reason }
}

function hoursOf(seen: WorkedQuestion, gig: AskedGig, shift: AskedShift): DecidedHours | Refusal {
  const { by, minutes, pieces, reason } = shift.confirmed
  const plannedPieces = gig.payUnit === 'piece' ? gig.pieces : null
  if (by === 'cancellation' || by === 'notAsPromised') return callHours(seen, shift)
  if (by === 'silence') return { ...silentHours(seen, plannedPieces), cutReason: null }
  const claimed = { minutes: minutes ?? workedMinutes(seen).workedMinutes, pieces, reason }
  return decidedHours({ ...seen, plannedPieces }, claimed)
}

interface Asked {
  readonly objection: NonNullable<AskedShift['objection']>
  readonly workOn: AskedGig['workOn']
  readonly refused: Refused
}

type Raised = Pick<Dispute, 'claimed' | 'decideBy'>

/** Keeps refusals apart from what was accepted. */
class Refused {
  readonly refusals: Refusal[] = []

  accepted<Answer>(answer: Answer | Refusal): Answer | null {
    if (!isRefusal(answer)) return answer
    this.refusals.push(answer)
    return null
  }
}

function concededOf({ claimed }: Raised, asked: Asked): Dispute['conceded'] {
  const { conceded } = asked.objection
  if (!conceded) return null
  const answer = asked.refused.accepted(concession({ claimed, conceded: null }, conceded.granted))
  return answer && { at: momentOf(conceded.at, asked.workOn), granted: answer.granted }
}

function outcomeOf(open: Parameters<typeof decision>[0], asked: Asked): Dispute['decided'] {
  const { decided } = asked.objection
  if (!decided) return null
  const answer = asked.refused.accepted(decision(open, decided.awarded))
  return answer && { at: momentOf(decided.at, asked.workOn), awarded: answer.awarded }
}

/** The objection as far as the rules let it come. */
function disputeOf(decided: Decided, asked: Asked): Dispute | null {
  const { objection, workOn, refused } = asked
  const at = momentOf(objection.at, workOn)
  const question = { cut: decided.cut, asked: objection.claimed, cutAt: decided.at, isRaised: false, now: at }
  const raised = refused.accepted(raiseObjection(question))
  if (!raised) return null
  const conceded = concededOf(raised, asked)
  const open = { claimed: raised.claimed, conceded: conceded?.granted ?? null }
  return { ...raised, at, reason: objection.reason, conceded, decided: outcomeOf(open, asked) }
}

/** One shift, from what its phones said to what is decided about it. */
export function judgeShift(scene: Scene, shift: AskedShift): JudgedShift {
  const at = decidedAt(scene, shift)
  const seen = seenOf(scene, shift, at)
  const hours = hoursOf(seen, scene.gig, shift)
  const known = {
    worker: shift.worker,
    by: shift.confirmed.by,
    counted: workedMinutes(seen),
    isPaid: shift.paid,
  }
  if (isRefusal(hours))
    return { ...known, decided: null, work: null, nightBeyond: 0, dispute: null, refusals: [hours] }
  const decided = { ...hours, at }
  const { minutes, pieces, nightMinutes } = hours
  const isCall = known.by === 'cancellation' || known.by === 'notAsPromised'
  const work = {
    agreed: scene.agreed,
    plannedMinutes: plannedMinutes(seen),
    isCall,
    minutes,
    pieces,
    plannedPieces: scene.gig.pieces,
    nightMinutes,
  }
  const refused = new Refused()
  const { objection } = shift
  const dispute = objection ? disputeOf(decided, { objection, workOn: scene.gig.workOn, refused }) : null
  const beyond = Math.max(0, minutes - work.plannedMinutes)
  const nightBeyond = nightOf(seen, beyond) - nightOf(seen, 0)
  return { ...known, decided, work, nightBeyond, dispute, refusals: refused.refusals }
}

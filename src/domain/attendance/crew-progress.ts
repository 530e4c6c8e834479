/**
 * A crew is confirmed one by one, each for themselves: what is done is done, and the next one is the one whom
 * silence decides first.
 *
 * Law     《保障农民工工资支付条例》第十一条（工资支付给农民工本人）；House rule D-22
 * Force   2020-05-01 →
 * Proof   tests/domain/attendance/crew-progress.test.ts
 */
import type { Instant } from '../calendar/instant'
import type { ObjectionState } from './objection-states'
import type { OnSite } from './presumed-hours'
import type { ShiftState } from './shift-states'

export interface MemberFacts {
  readonly bookingId: string
  readonly shiftState: ShiftState
  readonly siteState: OnSite['state']
  readonly plannedEndAt: Instant
  /** When silence decides; null when it does not. */
  readonly releasesAt: Instant | null
  readonly objection: ObjectionState | null
}

/** Where one member stands: still at work, waiting for the employer, objected to, or done. */
export type MemberStage = 'working' | 'toConfirm' | 'objected' | 'done'

export function stageOf(member: MemberFacts, now: Instant): MemberStage {
  if (member.objection === 'raised') return 'objected'
  if (member.shiftState === 'confirmed' || member.shiftState === 'cancelled') return 'done'
  return member.siteState === 'left' || member.plannedEndAt <= now ? 'toConfirm' : 'working'
}

export interface CrewProgress {
  readonly counts: Readonly<Record<MemberStage, number>>
  /** Whose hours to confirm next; null when nobody waits. */
  readonly next: string | null
  /** Until when: then silence decides for the next one. */
  readonly until: Instant | null
}

/** Without a moment at which silence decides, a member comes last: nothing presses. */
const pressing = (left: MemberFacts, right: MemberFacts): number => {
  const [before, after] = [left.releasesAt ?? '9', right.releasesAt ?? '9']
  return before < after ? -1 : Number(before > after)
}

/** Where the employer goes on: the same whenever and on whichever phone they come back. */
export function crewProgress(members: readonly MemberFacts[], now: Instant): CrewProgress {
  const count = (stage: MemberStage) => members.filter((member) => stageOf(member, now) === stage).length
  const [next] = members.filter((member) => stageOf(member, now) === 'toConfirm').sort(pressing)
  return {
    counts: {
      working: count('working'),
      toConfirm: count('toConfirm'),
      objected: count('objected'),
      done: count('done'),
    },
    next: next?.bookingId ?? null,
    until: next?.releasesAt ?? null,
  }
}

/** State and word of one person of a crew, and what silence will decide about them. */
import type { StateKind } from '@/components/state'
import type { CrewMember, ShiftView } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { muchWords } from '@/copy/zh/objection'
import { durationWords, timeWords } from '@/copy/zh/when'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { Instant } from '@/domain/calendar/instant'
import { deviceTime } from '@/platform/device-time'

export interface Standing {
  readonly kind: StateKind
  readonly word: string
}

export const agreedMinutes = ({ startMinute, endMinute, breakMinutes }: GigView): number =>
  endMinute - startMinute - breakMinutes

const decidedMuch = ({ measure, confirmedMinutes, confirmedPieces }: ShiftView): string =>
  muchWords(measure, (measure === 'minutes' ? confirmedMinutes : confirmedPieces) ?? 0)

function onSite({ checkInAt, checkOutAt, presumed }: ShiftView): Standing | undefined {
  if (checkOutAt !== null) return { kind: 'done', word: words.states.left(timeWords(checkOutAt)) }
  if (checkInAt === null) return undefined
  return presumed
    ? { kind: 'waiting', word: words.states.presumed }
    : { kind: 'done', word: words.states.arrived(timeWords(checkInAt)) }
}

function notSeen({ plannedStartAt, plannedEndAt }: ShiftView): Standing {
  const now = deviceTime()
  if (plannedEndAt <= now) return { kind: 'late', word: words.states.absent }
  return plannedStartAt < now
    ? { kind: 'late', word: words.states.late }
    : { kind: 'waiting', word: words.states.waiting }
}

/** As it is now. */
export function standingOf({ shift }: CrewMember): Standing {
  if (shift.state === 'cancelled') return { kind: 'refused', word: words.states.cancelled }
  if (shift.confirmedMinutes !== null) {
    return { kind: 'done', word: words.states.confirmed(decidedMuch(shift)) }
  }
  return onSite(shift) ?? notSeen(shift)
}

/** 还有 3 小时 20 分按记录自动确认 */
export function silenceWords({ releasesAt, checkInAt }: ShiftView, now: Instant): string {
  if (releasesAt === null) return crewWords.stoppedByComplaint
  const minutes = minutesBetween({ from: now, to: instant(releasesAt) })
  if (minutes <= 0) return crewWords.releasing
  const length = durationWords(minutes)
  return checkInAt === null ? crewWords.releasesAbsent(length) : crewWords.releases(length)
}

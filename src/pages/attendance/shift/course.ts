/** The course of a shift as a row of facts: arriving, leaving, the hours confirmed, the money. */
import type { TimelineEntry } from '@/components/timeline'
import type { WaitingCheckIn } from '@/api/use-waiting-check-ins'
import type { ShiftView } from '@/contract/attendance'
import type { PayItemView } from '@/contract/wages'
import { wageStateWords } from '@/copy/zh/money'
import { muchWords } from '@/copy/zh/objection'
import { shiftCourse as words, waitingWords } from '@/copy/zh/shift'
import { durationWords, momentWords, timeWords } from '@/copy/zh/when'
import type { Instant } from '@/domain/calendar/instant'
import { isAbsent, leftOf } from '../object/use-object'
import type { ScanKind } from './next-scan'

export interface CourseFacts {
  readonly shift: ShiftView
  readonly waiting: readonly WaitingCheckIn[]
  readonly item: PayItemView | undefined
  readonly now: Instant
}

const pending = ({ waiting }: CourseFacts, kind: ScanKind): string | undefined =>
  waiting.find(({ event, problem }) => event.kind === kind && problem === undefined)?.event.deviceAt

function arriving(facts: CourseFacts): TimelineEntry {
  const { shift, now } = facts
  if (shift.checkInAt) return { what: words.arrived, when: timeWords(shift.checkInAt) }
  const kept = pending(facts, 'checkIn')
  if (kept) return { what: words.arrived, when: timeWords(kept), detail: waitingWords.safe, stage: 'now' }
  const isLate = shift.plannedStartAt < now
  return {
    what: words.arrive,
    when: words.planned(timeWords(shift.plannedStartAt)),
    stage: isLate ? 'late' : 'now',
  }
}

function leaving(facts: CourseFacts): TimelineEntry {
  const { shift } = facts
  if (shift.presumed) {
    const when = timeWords(shift.plannedEndAt)
    return { what: words.presumed, when, detail: words.presumedDetail }
  }
  if (shift.checkOutAt) {
    const detail = words.worked(durationWords(shift.workedMinutes))
    return { what: words.left, when: timeWords(shift.checkOutAt), detail }
  }
  const kept = pending(facts, 'checkOut')
  if (kept) return { what: words.left, when: timeWords(kept), detail: waitingWords.safe, stage: 'now' }
  const hasBegun = shift.checkInAt !== null || pending(facts, 'checkIn') !== undefined
  const when = words.planned(timeWords(shift.plannedEndAt))
  return { what: words.leave, when, stage: hasBegun ? 'now' : 'next' }
}

function confirming({ shift, now }: CourseFacts): TimelineEntry {
  if (shift.confirmedMinutes !== null) {
    const by = words.confirmedBy[isAbsent(shift) ? 'absent' : (shift.confirmedBy ?? 'employer')]
    return { what: by(muchWords(shift.measure, leftOf(shift))), when: '' }
  }
  const isOver = shift.checkOutAt !== null || shift.presumed
  return {
    what: words.confirm,
    when: '',
    stage: isOver ? 'now' : 'next',
    detail: isOver ? words.silent(momentWords(shift.autoReleaseAt, now)) : undefined,
  }
}

function paying({ item, now }: CourseFacts): TimelineEntry {
  if (!item) return { what: words.pay, when: '', detail: words.payToday, stage: 'next' }
  if (item.paidAt) return { what: words.paid, when: momentWords(item.paidAt, now) }
  return { what: wageStateWords[item.state], when: '', stage: item.late === 'no' ? 'now' : 'late' }
}

/** In the order in which it happens; a cancelled shift ends there, with the money for the way if any. */
export function courseOf(facts: CourseFacts): readonly TimelineEntry[] {
  if (facts.shift.state !== 'cancelled') {
    return [arriving(facts), leaving(facts), confirming(facts), paying(facts)]
  }
  const cancelled: TimelineEntry = {
    what: words.cancelled,
    when: '',
    detail: words.cancelledDetail,
    stage: 'late',
  }
  return facts.item ? [cancelled, paying(facts)] : [cancelled]
}

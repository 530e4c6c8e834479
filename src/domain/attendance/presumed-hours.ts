/**
 * A technical failure never lowers a wage: who arrived and has no check-out is presumed to have worked as
 * planned.
 *
 * Law     《保障农民工工资支付条例》第五十条（举证责任）；House rule T-04
 * Force   2020-05-01 →
 * Proof   tests/domain/attendance/presumed-hours.test.ts
 */
import { type Instant, latestOf } from '../calendar/instant'
import type { AcceptedEvent } from './event-acceptance'

export interface PresenceQuestion {
  readonly events: readonly Pick<AcceptedEvent, 'kind' | 'at'>[]
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  readonly now: Instant
}

export interface OnSite {
  readonly state: 'absent' | 'working' | 'left' | 'presumed'
  readonly checkInAt: Instant | null
  readonly checkOutAt: Instant | null
  /** From when to when the person counts as having been there; null while absent. */
  readonly from: Instant | null
  readonly to: Instant | null
}

const moments = (events: PresenceQuestion['events'], kind: AcceptedEvent['kind']): readonly Instant[] =>
  events
    .filter((event) => event.kind === kind)
    .map(({ at }) => at)
    .sort()

const absent: OnSite = { state: 'absent', checkInAt: null, checkOutAt: null, from: null, to: null }

/** The last check-out that is not before `from`; one before arriving says nothing. */
function leavingAfter(from: Instant, events: PresenceQuestion['events']): Instant | null {
  const leaving = moments(events, 'checkOut').at(-1)
  return leaving !== undefined && from <= leaving ? leaving : null
}

/** Who has arrived and not left works on until the planned end, and is presumed to have stayed until then. */
function stillThere(checkInAt: Instant, { plannedEndAt, now }: PresenceQuestion): OnSite {
  const state = plannedEndAt <= now ? 'presumed' : 'working'
  const to = state === 'working' ? now : latestOf(checkInAt, plannedEndAt)
  return { state, checkInAt, checkOutAt: null, from: checkInAt, to }
}

/**
 * The first check-in and the last check-out count. A check-out alone presumes the planned start: whoever left
 * was there. A check-out before the first check-in says nothing.
 */
export function onSite(question: PresenceQuestion): OnSite {
  const checkInAt = moments(question.events, 'checkIn')[0] ?? null
  const checkOutAt = leavingAfter(checkInAt ?? question.plannedStartAt, question.events)
  if (checkOutAt !== null) {
    return {
      state: 'left',
      checkInAt,
      checkOutAt,
      from: checkInAt ?? question.plannedStartAt,
      to: checkOutAt,
    }
  }
  return checkInAt === null ? absent : stillThere(checkInAt, question)
}

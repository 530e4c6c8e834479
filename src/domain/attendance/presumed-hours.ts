/**
 * A technical failure never lowers a wage: who arrived and has no check-out is presumed to have worked as planned.
 *
 * Law     《保障农民工工资支付条例》第五十条（举证责任）；House rule T-04
 * Force   2020-05-01 →
 * Proof   tests/domain/attendance/presumed-hours.test.ts
 */
import type { Instant } from '../calendar/instant'
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

/**
 * The first check-in and the last check-out count. A check-out alone presumes the planned start: whoever left was there.
 * A check-out before the first check-in says nothing.
 */
export function onSite({ events, plannedStartAt, plannedEndAt, now }: PresenceQuestion): OnSite {
  const checkInAt = moments(events, 'checkIn')[0] ?? null
  const leaving = moments(events, 'checkOut').at(-1) ?? null
  const from = checkInAt ?? plannedStartAt
  const checkOutAt = leaving !== null && from <= leaving ? leaving : null
  if (checkOutAt !== null) return { state: 'left', checkInAt, checkOutAt, from, to: checkOutAt }
  if (checkInAt === null) return absent
  const isOver = plannedEndAt <= now
  const to = isOver && checkInAt < plannedEndAt ? plannedEndAt : now
  return { state: isOver ? 'presumed' : 'working', checkInAt, checkOutAt: null, from: checkInAt, to }
}

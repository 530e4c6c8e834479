/** One planned shift, 06:30 to 15:30 with an hour's break, and its moments by minute of the day. */
import { day, instantAt } from '@/domain/calendar/day'
import type { AcceptedEvent } from '@/domain/attendance/event-acceptance'

export const at = (minute: number) => instantAt(day('2026-11-24'), minute)

export const planned = { plannedStartAt: at(390), plannedEndAt: at(930), breakMinutes: 60 }

export const event = (kind: AcceptedEvent['kind'], minute: number): AcceptedEvent => ({
  kind,
  at: at(minute),
  deviceAt: at(minute),
  receivedAt: at(minute),
  nonce: `${kind}${minute}`,
})

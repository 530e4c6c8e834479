/**
 * Arriving and leaving are events of the phone: they count at the time the phone says, may come late, and
 * twice.
 *
 * Law     《保障农民工工资支付条例》第十五条（工作时间记录）；House rule T-02
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/event-acceptance.test.ts
 */
import { platformRows } from '@/policies/platform'
import { dayOf } from '../calendar/day'
import { earliestOf, type Instant, minutesBetween, plusMinutes } from '../calendar/instant'
import { mustBeInForce } from '../policy/policy-row'
import { houseRule, type Refusal, type RefusalCode, refuse } from '../policy/refusal'

export interface ArrivingEvent {
  readonly kind: 'checkIn' | 'checkOut'
  readonly deviceAt: Instant
  readonly receivedAt: Instant
  /** Random mark made on the phone; the same mark is the same event. */
  readonly nonce: string
}

export interface AcceptedEvent extends ArrivingEvent {
  /** The moment that counts: the phone's, but never later than the moment we heard of it. */
  readonly at: Instant
}

export interface AcceptanceQuestion {
  readonly event: ArrivingEvent
  readonly plannedStartAt: Instant
  readonly plannedEndAt: Instant
  readonly known: readonly AcceptedEvent[]
}

const rule = houseRule('T-02')
const figure = (key: string, now: Instant): number => mustBeInForce(platformRows, key, dayOf(now)).value

interface Limit {
  readonly code: RefusalCode
  readonly figure: string
  /** How many minutes the event is beyond the planned or believable moment; refused above the figure. */
  readonly minutes: (question: AcceptanceQuestion) => number
}

const limits: readonly Limit[] = [
  {
    code: 'attendance.event.clock-ahead',
    figure: 'attendance.clockSkew',
    minutes: ({ event }) => minutesBetween({ from: event.receivedAt, to: event.deviceAt }),
  },
  {
    code: 'attendance.event.too-old',
    figure: 'attendance.receipt',
    minutes: ({ event }) => minutesBetween({ from: event.deviceAt, to: event.receivedAt }),
  },
  {
    code: 'attendance.event.too-early',
    figure: 'attendance.early',
    minutes: ({ event, plannedStartAt }) => minutesBetween({ from: event.deviceAt, to: plannedStartAt }),
  },
  {
    code: 'attendance.event.too-late',
    figure: 'attendance.late',
    minutes: ({ event, plannedEndAt }) => minutesBetween({ from: plannedEndAt, to: event.deviceAt }),
  },
]

/** The events after this one: unchanged when it is known already, one more when it is accepted. */
export function acceptEvent(question: AcceptanceQuestion): readonly AcceptedEvent[] | Refusal {
  const { event, known } = question
  if (known.some(({ nonce }) => nonce === event.nonce)) return known
  for (const limit of limits) {
    const minutes = limit.minutes(question)
    const most = figure(limit.figure, event.receivedAt)
    if (minutes > most) return refuse(limit.code, rule, { minutes, mostMinutes: most })
  }
  return [...known, { ...event, at: earliestOf(event.deviceAt, event.receivedAt) }]
}

/** When the last offline event of a shift can still arrive. */
export const eventsCloseAt = (plannedEndAt: Instant): Instant =>
  plusMinutes(
    plannedEndAt,
    figure('attendance.late', plannedEndAt) + figure('attendance.receipt', plannedEndAt),
  )

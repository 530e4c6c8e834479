/** What disputes stores: complaints, with the lines as they were confirmed on the day of filing. */
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import type { ComplaintLine } from '@/domain/disputes/complaint-fields'
import type { ComplaintState } from '@/domain/disputes/complaint-states'
import type { Channel } from '@/domain/disputes/routing'
import type { Fen } from '@/domain/money/fen'
import type { RuleSource } from '@/domain/policy/refusal'
import { collection } from '../_kernel/collections'

export interface ComplaintAnswer {
  readonly reason: string
  readonly at: Instant
  readonly by: string
}

export interface Complaint {
  readonly bookingId: string
  readonly complainantId: string
  readonly employerName: string
  readonly state: ComplaintState
  readonly lines: readonly ComplaintLine[]
  readonly missingFen: Fen
  /** The whole wage that is claimed, with what has been paid of it. */
  readonly claimedFen: Fen
  readonly request: string
  readonly channel: Channel
  readonly filedAt: Instant
  /** The last day of the statutory term, stored with the rule that set it. */
  readonly answerDueOn: Day
  readonly rule: RuleSource
  readonly policyRowId: string
  readonly receiptNumber: string
  readonly answer: ComplaintAnswer | null
  readonly withdrawn: { readonly reason: string; readonly at: Instant } | null
}

export const complaints = collection<Complaint>('complaints')

/** booking:{gigId}:{workerId} → complaint:{gigId}:{workerId}:{n}. */
export const complaintIdOf = (bookingId: string, count: number): string =>
  `${bookingId.replace(/^booking:/, 'complaint:')}:${count}`

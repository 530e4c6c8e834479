/** disputes: a complaint written from the facts, its statutory clock, and the officer's desk. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import type { Day } from '@/domain/calendar/day'
import type { RuleSource } from '@/domain/policy/refusal'
import type { ComplaintLine } from '@/domain/disputes/complaint-fields'
import type { ComplaintState } from '@/domain/disputes/complaint-states'
import type { Channel, OpenChannel } from '@/domain/disputes/routing'
import { command, query } from './define'
import * as field from './fields'
import type { GigView } from './gigs'

export type { ComplaintLine, ComplaintState, OpenChannel }

export interface ComplaintDraft {
  readonly bookingId: string
  readonly lines: readonly ComplaintLine[]
  readonly missingFen: Fen
  readonly channels: readonly OpenChannel[]
  readonly answerDueOn: Day
  readonly rule: RuleSource
}

export interface ComplaintView {
  readonly complaintId: string
  readonly state: ComplaintState
  readonly lines: readonly ComplaintLine[]
  readonly request: string
  readonly channel: Channel
  readonly filedAt: string
  readonly answerDueOn: Day
  readonly rule: RuleSource
  readonly receiptNumber: string
  readonly answer: { readonly reason: string; readonly at: string } | null
}

/** One row of an officer's queue, sorted by the day on which it is due. */
export interface DeskRow {
  readonly kind: 'flaggedGig' | 'newUnit' | 'merchantNumber' | 'complaint' | 'objection' | 'lateWage'
  readonly id: string
  readonly title: string
  readonly since: string
  readonly dueAt: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly reasons: readonly string[]
  /** Only of an objection: how many minutes or pieces are still to be decided. */
  readonly dispute?: { readonly open: number; readonly measure: 'minutes' | 'pieces' }
}

export interface Desk {
  readonly rows: readonly DeskRow[]
  readonly counts: Readonly<Record<DeskRow['kind'], number>>
}

export interface DeskGig {
  readonly gig: GigView
  readonly flags: readonly { readonly field: string; readonly words: string; readonly rule: RuleSource }[]
}

export const disputesContract = {
  openComplaintDraft: query(v.strictObject({ bookingId: field.spokenId }))<ComplaintDraft>(),
  fileComplaint: command(
    v.strictObject({
      bookingId: field.spokenId,
      confirmedLines: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,40}$/))),
        v.minLength(1),
        v.maxLength(40),
      ),
      request: field.text,
      channel: v.picklist(['mediation', 'inspection', 'arbitration', 'peoplesMediation']),
    }),
  )<ComplaintView>(),
  openComplaint: query(v.strictObject({ complaintId: field.spokenId }))<ComplaintView>(),
  listMyComplaints: query(field.nothing)<{ readonly complaints: readonly ComplaintView[] }>(),
  withdrawComplaint: command(
    v.strictObject({ complaintId: field.spokenId, reason: field.text }),
  )<ComplaintView>(),
  answerComplaint: command(
    v.strictObject({
      complaintId: field.spokenId,
      decision: v.picklist(['accepted', 'supplementAsked', 'refused', 'transferred', 'settled']),
      reason: field.text,
    }),
  )<ComplaintView>(),
  openDesk: query(field.nothing)<Desk>(),
}

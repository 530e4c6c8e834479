/** The terms as they will stand in the agreement, for reading before saying yes. */
import type { GigView } from '@/contract/gigs'
import { agreementLines } from '@/copy/zh/agreement'
import { agreementWords } from '@/copy/zh/gig'
import { durationWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { endsAt } from '@/domain/gigs/planned-time'
import { wageDue } from '@/domain/wages/wage-due-day'
import { platformRows } from '@/policies/platform'
import { tradeOf } from '@/policies/trades'

export interface TermLine {
  readonly label: string
  readonly value: string
}

/** The same lines as the cloud freezes, made by the same words; the cloud's own are what counts. */
export function termsBefore(gig: GigView, workerName: string): readonly TermLine[] {
  const terms = {
    ...gig,
    version: 1 as const,
    bookingId: '',
    workerId: '',
    workerName,
    employerId: '',
    tradeName: tradeOf(gig.trade).name,
    dueOn: wageDue(endsAt(gig)).dueOn,
  }
  return agreementLines(terms)
}

/**
 * What the house adds for both: giving the seat back, and the way paid for when the employer calls it off.
 */
export function moreTerms(now: Instant): readonly TermLine[] {
  const free = mustBeInForce(platformRows, 'booking.freeCancel', dayOf(now)).value
  return agreementWords.moreLines(durationWords(free))
}

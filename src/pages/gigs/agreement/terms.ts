/** The terms as they will stand in the agreement, for reading before saying yes. */
import type { GigView } from '@/contract/gigs'
import { agreementLines } from '@/copy/zh/agreement'
import { agreementWords } from '@/copy/zh/gig'
import { tradeNames } from '@/copy/zh/trades'
import { endsAt } from '@/domain/gigs/planned-time'
import { wageDue } from '@/domain/wages/wage-due-day'

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
    tradeName: tradeNames[gig.trade],
    dueOn: wageDue(endsAt(gig)).dueOn,
  }
  return [...agreementLines(terms), ...agreementWords.moreLines]
}

/** Freezes what the two agree on: the terms, their text, and a fingerprint that anybody can compute again. */
import { createHash } from 'node:crypto'
import type { Agreement } from '@/contract/gigs'
import { agreementLines } from '@/copy/zh/agreement'
import { type AgreementTerms, agreementText } from '@/domain/gigs/agreement'
import { endsAt } from '@/domain/gigs/planned-time'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { wageDue } from '@/domain/wages/wage-due-day'
import { tradeOf } from '@/policies/trades'
import type { Instant } from '@/domain/calendar/instant'
import { type Person, shownName } from '../_kernel/person'
import { bookingIdOf, type Gig } from './repository'

/** Names stand in it masked: the ids beside them say who is meant, and sealed names are opened for nobody. */
function termsOf(gig: Gig, worker: Person): AgreementTerms {
  return {
    version: 1,
    bookingId: bookingIdOf(gig.gigId, worker._id),
    gigId: gig.gigId,
    workerId: worker._id,
    workerName: shownName(worker),
    employerId: gig.employerId,
    employerName: gig.employerName,
    relation: gig.relation,
    tradeName: tradeOf(gig.trade).name,
    content: gig.content,
    address: gig.address,
    workOn: gig.workOn,
    startMinute: gig.startMinute,
    endMinute: gig.endMinute,
    breakMinutes: gig.breakMinutes,
    payUnit: gig.payUnit,
    payRateFen: gig.payRateFen,
    pieces: gig.pieces,
    overtimeRateFen: gig.overtimeRateFen,
    nightExtraFen: gig.nightExtraFen,
    expectedPayFen: gig.expectedPayFen,
    dueOn: wageDue(endsAt(gig)).dueOn,
    fundsModel: gig.fundsModel,
    meals: gig.meals,
    protection: gig.protection,
    hazards: gig.hazards,
  }
}

export interface Frozen {
  readonly terms: AgreementTerms
  readonly agreement: Agreement
}

/** Refuses terms that lack what the law wants in writing. */
export function frozenAgreement(gig: Gig, worker: Person, agreedAt: Instant): Frozen | Refusal {
  const terms = termsOf(gig, worker)
  const canonical = agreementText(terms)
  if (isRefusal(canonical)) return canonical
  const { bookingId, gigId, workerId } = terms
  const hash = createHash('sha256').update(canonical).digest('hex')
  return { terms, agreement: { bookingId, gigId, workerId, text: agreementLines(terms), hash, agreedAt } }
}

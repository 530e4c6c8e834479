/** A gig as anybody may read it: what is not named here (holders, flags, who decided) is not shown. */
import type { GigView } from '@/contract/gigs'
import type { Instant } from '@/domain/calendar/instant'
import { fundedGigs } from './funding'
import { partViews } from './part-seats'
import type { Gig, StoredFields } from './repository'
import { shownState } from './shown-state'

const workOf = (gig: StoredFields) => ({
  kind: gig.kind,
  trade: gig.trade,
  headcount: gig.headcount,
  content: gig.content,
  conditions: gig.conditions,
  address: gig.address,
  meetingPoint: gig.meetingPoint,
  latitude: gig.latitude,
  longitude: gig.longitude,
  marketId: gig.marketId,
  workOn: gig.workOn,
  startMinute: gig.startMinute,
  endMinute: gig.endMinute,
  breakMinutes: gig.breakMinutes,
  meals: gig.meals,
  protection: gig.protection,
  hazards: gig.hazards,
  lendingUnit: gig.lendingUnit,
  hiring: gig.hiring,
})

const payOf = (gig: Gig) => ({
  payUnit: gig.payUnit,
  payRateFen: gig.payRateFen,
  pieces: gig.pieces,
  overtimeRateFen: gig.overtimeRateFen,
  nightExtraFen: gig.nightExtraFen,
  expectedPayFen: gig.expectedPayFen,
  fundsModel: gig.fundsModel,
})

/** The view of one gig; `funded` comes from the book. */
export function gigView(gig: Gig, funded: boolean): GigView {
  const state = shownState(gig)
  return {
    gigId: gig.gigId,
    state,
    ...workOf(gig),
    ...payOf(gig),
    seatsLeft: gig.seatsLeft,
    parts: partViews(gig),
    validUntil: gig.validUntil,
    employerName: gig.employerName,
    employerKind: gig.employerKind,
    employerVerified: gig.employerVerified,
    relation: gig.relation,
    funded,
    cancelReason: gig.cancelReason,
    returnReason: state === 'returned' ? (gig.decision?.reason ?? null) : null,
  }
}

/** The views of many gigs, with one look into the book for all of them. */
export async function gigViews(list: readonly Gig[], now: Instant): Promise<readonly GigView[]> {
  const funded = await fundedGigs(list, now)
  return list.map((gig) => gigView(gig, funded.has(gig.gigId)))
}

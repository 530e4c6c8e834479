/**
 * A post is valid up to and including the moment the work starts; a full, expired or closed one is shown to
 * nobody.
 *
 * Law     《关于规范网络平台招聘类信息发布的通知》(有效期)，待核实；House rule B-14
 * Force   2026-01-01 →
 * Proof   tests/domain/gigs/validity.test.ts
 */
import type { Instant } from '../calendar/instant'
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { GigState } from './gig-states'
import { type PlannedTime, startsAt } from './planned-time'

/** Last moment at which the post may be seen and a seat be taken. */
export const validUntil = (time: PlannedTime): Instant => startsAt(time)

export interface OpenQuestion {
  readonly state: GigState
  readonly validUntil: Instant
  readonly seatsLeft: number
}

/** Whether workers may see the post and take a seat, by list and by link alike. */
export function openToWorkers(gig: OpenQuestion, now: Instant): { readonly open: true } | Refusal {
  const rule = houseRule('B-14')
  if (gig.state === 'filled' || (gig.state === 'published' && gig.seatsLeft < 1)) {
    return refuse('gigs.gig.filled', rule)
  }
  if (gig.state !== 'published') return refuse('gigs.gig.not-open', rule, { state: gig.state })
  if (now > gig.validUntil) return refuse('gigs.gig.expired', rule, { validUntil: gig.validUntil })
  return { open: true }
}

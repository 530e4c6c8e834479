/**
 * An employer posts a gig: checked, flagged for a person where its wording asks for one, published or
 * drafted.
 */
import type { ParsedInput } from '@/contract/actions'
import type { GigFields, GigView } from '@/contract/gigs'
import { householdTrade } from '@/domain/accounts/household-trades'
import { plannedNightMinutes } from '@/domain/attendance/night-minutes'
import { refusedParts } from '@/domain/gigs/crew-parts'
import { refusedRail } from '@/domain/gigs/payroll-rail'
import { endsAt, startsAt } from '@/domain/gigs/planned-time'
import { postFields } from '@/domain/gigs/post-fields'
import { publishing, reviewDueAt } from '@/domain/gigs/publishing'
import { relationOf } from '@/domain/gigs/relation'
import { validUntil } from '@/domain/gigs/validity'
import { wordCheck } from '@/domain/gigs/word-check'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { autoReleaseAt } from '@/domain/wages/auto-release'
import { expectedPay } from '@/domain/wages/base-pay'
import { mayOffer } from '@/domain/wages/minimum-wage-check'
import type { Call } from '../../_kernel/call'
import { newId } from '../../_kernel/identifiers'
import type { Unit } from '../../_kernel/unit'
import { isMarket } from '../../markets/reader'
import { type Employer, employerOf, employerOnPost, refusedToPublish } from '../employer'
import { gigView } from '../gig-view'
import { type Gig, gigs } from '../repository'
import { seatsOfParts } from '../part-seats'
import { storedFields } from '../stored-fields'

type Input = ParsedInput<'gigs.postGig'>

const flagsOf = ({ content, conditions, protection, hazards, place }: GigFields) =>
  wordCheck({
    content,
    conditions,
    protection,
    hazards,
    address: place.address,
    meetingPoint: place.meetingPoint,
  })

/**
 * A wage below the minimum of the hour is not offered, once somebody has confirmed that figure; what is paid
 * on top for the night does not count towards it.
 */
function belowMinimum(
  gig: GigFields,
  { plannedMinutes }: { readonly plannedMinutes: number },
): Refusal | undefined {
  const grossFen = expectedPay({ ...gig, pieces: gig.pieces ?? 0, plannedMinutes, nightMinutes: 0 })
  const offer = mayOffer({ grossFen, minutes: plannedMinutes, workOn: gig.workOn })
  return isRefusal(offer) ? offer : undefined
}

/** What this employer may not post, published or drafted. */
function refusedPost(
  call: Call<Input>,
  { publisher }: Employer,
): { readonly plannedMinutes: number } | Refusal {
  const { gig } = call.input
  const trade = publisher.kind === 'person' ? householdTrade(gig.trade, call.today) : undefined
  const fields = isRefusal(trade) ? trade : postFields(gig, call.now)
  return isRefusal(fields) ? fields : (refusedParts(gig) ?? belowMinimum(gig, fields) ?? fields)
}

const refusedChoice = ({ publisher, unit }: Employer, { fundsModel }: GigFields) =>
  refusedRail({ publisher, fundsModel, hasPayrollAccount: unit?.payrollAccount?.state === 'confirmed' })

/** The state in which the post is stored; a draft asks nothing of the employer's papers. */
function stateFor(call: Call<Input>, employer: Employer, flagCount: number) {
  const wantsToPublish = call.input.publish
  const refusal = wantsToPublish
    ? (refusedToPublish(employer, call.today) ?? refusedChoice(employer, call.input.gig))
    : undefined
  return refusal ?? publishing({ publisher: employer.publisher, wantsToPublish, flagCount })
}

interface Checked {
  readonly employer: Employer
  readonly state: Gig['state']
  readonly flags: Gig['flags']
  readonly plannedMinutes: number
}

function gigFrom(call: Call<Input>, { employer, state, flags, plannedMinutes }: Checked): Gig {
  const { gig } = call.input
  const gigId = newId()
  const employerKind = employer.publisher.kind
  const nightMinutes = plannedNightMinutes({
    ...gig,
    plannedStartAt: startsAt(gig),
    plannedEndAt: endsAt(gig),
  })
  return {
    gigId,
    ...storedFields(gig),
    ...employerOnPost(employer),
    relation: relationOf({ employerKind, kind: gig.kind }),
    state,
    seatsLeft: gig.headcount,
    holders: {},
    ...seatsOfParts(gig),
    claimedAt: null,
    expectedPayFen: expectedPay({ ...gig, pieces: gig.pieces ?? 0, plannedMinutes, nightMinutes }),
    validUntil: validUntil(gig),
    releaseAt: autoReleaseAt(endsAt(gig)),
    listKey: `${startsAt(gig)} ${gigId}`,
    flags,
    reviewDueAt: state === 'flagged' ? reviewDueAt(call.now) : null,
    decision: null,
    postedAt: call.now,
    differences: [],
    cancelledAt: null,
    cancelReason: null,
  }
}

/**
 * Refuses impossible fields, a household's closed trade, an unknown market, and publishing without papers.
 */
export async function postGig(call: Call<Input>, unit: Unit): Promise<GigView | Refusal> {
  const employer = await employerOf(call, unit)
  const fields = refusedPost(call, employer)
  if (isRefusal(fields)) return fields
  const { marketId } = call.input.gig
  if (!(await isMarket(marketId, unit)))
    return refuse('markets.market.unknown', houseRule('A-11'), { marketId })
  const flags = flagsOf(call.input.gig)
  const state = stateFor(call, employer, flags.length)
  if (isRefusal(state)) return state
  const gig = gigFrom(call, { employer, state, flags, ...fields })
  unit.create(gigs, gig.gigId, gig)
  return gigView(gig, false)
}

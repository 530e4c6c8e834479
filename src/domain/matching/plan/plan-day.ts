/**
 * A day is planned from the evening before; an offer stands until its timer ends, and silence costs
 * nothing.
 *
 * Law     House rules A-13, C-01, C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/plan-day.test.ts
 */
import { matchingPlanRows } from '@/policies/matching-plan'
import { type Day, dayOf, instantAt, marketDayOf, plusDays } from '../../calendar/day'
import { earliestOf, type Instant, plusMinutes } from '../../calendar/instant'
import { mustBeInForce } from '../../policy/policy-row'
import { houseRule, type Refusal, refuse } from '../../policy/refusal'

const minutesOf = (key: string, on: Day): number => mustBeInForce(matchingPlanRows, key, on).value

/** The days for which somebody may say now that they are free: the market day that runs, and the next. */
export const planDays = (now: Instant): readonly Day[] => [marketDayOf(now), plusDays(marketDayOf(now), 1)]

/** Refuses a day that is over or too far ahead. */
export function mayPlan(workOn: Day, now: Instant): { readonly may: true } | Refusal {
  const [from, to] = planDays(now)
  if (workOn === from || workOn === to) return { may: true }
  return refuse('matching.plan.other-day', houseRule('A-13'), { workOn, from: from ?? '', to: to ?? '' })
}

/** When the plan of a day is made for the first time, on the evening before. */
export const eveningRoundAt = (workOn: Day): Instant =>
  instantAt(plusDays(workOn, -1), minutesOf('matching.eveningRound', workOn))

/** Until when who said they are free may come: who has not come by then is struck off. */
export const expectedUntil = (workOn: Day): Instant =>
  instantAt(workOn, minutesOf('matching.expectedUntil', workOn))

/** When the last round of the day begins: afterwards the list alone is left. */
export const roundsEndAt = (workOn: Day): Instant =>
  instantAt(workOn, minutesOf('matching.roundsEnd', workOn))

export interface OfferTime {
  readonly workOn: Day
  readonly madeAt: Instant
  /** Start of the work: nobody can accept after it. */
  readonly startAt: Instant
}

/**
 * When an offer ends by itself. What is offered before the morning stands until people are expected; in the
 * morning it stands for as long as one needs to think, because others wait.
 */
export function offerEndsAt({ workOn, madeAt, startAt }: OfferTime): Instant {
  const isOfTheEvening = dayOf(madeAt) < workOn
  const end = isOfTheEvening
    ? expectedUntil(workOn)
    : plusMinutes(madeAt, minutesOf('matching.offer', workOn))
  return earliestOf(end, startAt)
}

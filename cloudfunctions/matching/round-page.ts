/** Pages of a round for the desk: its people or its gigs, each with what has become of the offers since. */
import type { RoundPersonView, RoundPlaceView } from '@/contract/round-views'
import type { Instant } from '@/domain/calendar/instant'
import type { PlanState } from '@/domain/matching/plan/answer-states'
import { type Gig, promisedTo } from '../gigs/reader'
import { titleOf } from './gathering-round'
import type { OfferAnswer } from './repository'
import type { OfferRow, PersonRow, PlaceRow } from './round-rows'

export interface Since {
  readonly now: Instant
  readonly gigs: ReadonlyMap<string, Gig>
  /** Answers of the day, by gig and worker. */
  readonly answered: ReadonlyMap<string, OfferAnswer>
}

const pairOf = (gigId: string, workerId: string): string => `${gigId}:${workerId}`

export const answersByPair = (answered: readonly OfferAnswer[]): ReadonlyMap<string, OfferAnswer> =>
  new Map(answered.map((answer) => [pairOf(answer.gigId, answer.workerId), answer]))

/** What an offer of the day came to; one whose work has begun is known by its answer only. */
export function pairState(
  { gigId, workerId }: { readonly gigId: string; readonly workerId: string },
  { now, gigs, answered }: Since,
): PlanState {
  const gig = gigs.get(gigId)
  if (gig?.holders[workerId] !== undefined) return 'accepted'
  const answer = answered.get(pairOf(gigId, workerId))
  if (answer) return answer.state
  return gig && promisedTo(gig, workerId, now) ? 'open' : 'gone'
}

const ofOffer = (personId: string, { gigId, value }: OfferRow, since: Since) => {
  const gig = since.gigs.get(gigId)
  return {
    gigId,
    gigTitle: gig ? titleOf(gig) : null,
    state: pairState({ gigId, workerId: personId }, since),
    score: value,
  }
}

const withoutOffer = { gigId: null, gigTitle: null, state: null, score: null }

export function personView(row: PersonRow, since: Since): RoundPersonView {
  const { id, nameMasked, trades, present, standby, why } = row
  const [offer] = row.offers
  return {
    personId: id,
    nameMasked,
    trades,
    present,
    standby,
    sentence: why.sentence,
    ...(offer ? ofOffer(id, offer, since) : withoutOffer),
  }
}

/** `names` are the masked names of everybody in the round. */
export function placeView(row: PlaceRow, names: ReadonlyMap<string, string>, since: Since): RoundPlaceView {
  const { workerIds, ...place } = row
  return {
    ...place,
    offered: workerIds.map((personId) => ({
      personId,
      nameMasked: names.get(personId) ?? '',
      state: pairState({ gigId: row.gigId, workerId: personId }, since),
    })),
  }
}

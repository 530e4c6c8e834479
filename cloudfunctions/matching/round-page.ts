/** Pages of a round for the desk: its people or its gigs, each with what has become of the offers since. */
import type { RoundPersonView, RoundPlaceView } from '@/contract/round-views'
import { partName } from '@/copy/zh/crew-parts'
import { offeredBefore } from '@/copy/zh/round-reasons'
import type { Instant } from '@/domain/calendar/instant'
import type { PlanState } from '@/domain/matching/plan/answer-states'
import { type Gig, promisedTo, seatPartOf } from '../gigs/reader'
import { crewStates } from './crew-states'
import { titleOf } from './places-of-round'
import type { OfferAnswer } from './repository'
import type { OfferRow, PersonRow } from './round-rows'

export interface Since {
  /** The round that is shown. */
  readonly roundId: string | undefined
  readonly now: Instant
  readonly gigs: ReadonlyMap<string, Gig>
  readonly answers: readonly OfferAnswer[]
  /** The same by gig and worker. */
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

/** What an earlier round offered is told as such: this round only left it alone. */
export function personView(row: PersonRow, since: Since): RoundPersonView {
  const { id, nameMasked, trades, present, standby, why } = row
  const [offer] = row.offers
  return {
    personId: id,
    nameMasked,
    trades,
    present,
    standby,
    sentence: offer && offer.roundId !== since.roundId ? offeredBefore : why.sentence,
    ...(offer ? ofOffer(id, offer, since) : withoutOffer),
  }
}

function partNameFor(gig: Gig, personId: string): string | null {
  const part = gig.parts?.find(({ key }) => key === seatPartOf(gig, personId))
  return part ? partName(part) : null
}

/** A gig of the day with everybody who is coming or was asked, whichever round it was. */
export function placeView(
  gig: Gig,
  names: ReadonlyMap<string, string>,
  { answers, now }: Pick<Since, 'answers' | 'now'>,
): RoundPlaceView {
  const { gigId, trade, employerName, startMinute, endMinute, headcount } = gig
  return {
    ...{ gigId, title: titleOf(gig), trade, employerName, startMinute, endMinute },
    seats: headcount,
    offered: [...crewStates(gig, answers, now)].map(([personId, state]) => ({
      ...{ personId, state },
      nameMasked: names.get(personId) ?? '',
      partName: partNameFor(gig, personId),
    })),
  }
}

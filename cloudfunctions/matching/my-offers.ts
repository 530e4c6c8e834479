/** A person's offers of one day: what the round made, what became of each, and the gig as it is now. */
import type { OfferView } from '@/contract/round-views'
import type { Day } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import type { PlanState } from '@/domain/matching/plan/answer-states'
import { reasonsOf } from '@/domain/matching/reasons'
import { suiting } from '@/domain/matching/utility'
import { search } from '../_kernel/collections'
import { type Gig, gigViews, promisedTo, readGigs } from '../gigs/reader'
import { answers, type OfferAnswer } from './repository'
import type { OfferRow } from './round-rows'

const mostAnswers = 50

/** What the person answered to the offers of that day. */
export const answersBy = (workerId: string, workOn: Day): Promise<readonly OfferAnswer[]> =>
  search(answers, { where: { workerId, workOn }, limit: mostAnswers })

interface Standing {
  readonly gig: Gig
  readonly workerId: string
  readonly madeAt: Instant
  readonly now: Instant
}

/** News of a fresh round needs a moment to reach the gigs. */
const freshMinutes = 1

/** The seat itself is the truth: who holds one has accepted, and what is no longer kept is gone. */
function stateOf(offer: OfferRow, answered: readonly OfferAnswer[], standing: Standing): PlanState {
  const { gig, workerId, madeAt, now } = standing
  if (gig.holders[workerId] !== undefined) return 'accepted'
  const answer = answered.find(({ roundId, gigId }) => roundId === offer.roundId && gigId === offer.gigId)
  if (answer && answer.state !== 'accepted') return answer.state
  if (offer.until <= now) return 'passed'
  const isKept = promisedTo(gig, workerId, now) || now < plusMinutes(madeAt, freshMinutes)
  return gig.state === 'published' && isKept ? 'open' : 'gone'
}

export interface OffersAsked {
  readonly workerId: string
  readonly workOn: Day
  readonly offers: readonly OfferRow[]
  readonly madeAt: Instant
  readonly now: Instant
}

/** The offers of a person's row, each as it stands. */
export async function offerViews({
  workerId,
  workOn,
  offers,
  madeAt,
  now,
}: OffersAsked): Promise<readonly OfferView[]> {
  if (offers.length === 0) return []
  const [gigs, answered] = await Promise.all([
    readGigs(offers.map(({ gigId }) => gigId)),
    answersBy(workerId, workOn),
  ])
  const views = new Map((await gigViews([...gigs.values()], now)).map((view) => [view.gigId, view]))
  return offers.flatMap((offer): OfferView[] => {
    const [gig, view] = [gigs.get(offer.gigId), views.get(offer.gigId)]
    if (!gig || !view) return []
    const scored = suiting(offer.facts, workOn)
    const { roundId, until } = offer
    const state = stateOf(offer, answered, { gig, workerId, madeAt, now })
    return [
      {
        roundId,
        gig: view,
        part: offer.part ?? null,
        until,
        state,
        ...scoreOf(scored),
        reasons: reasonsOf(scored),
      },
    ]
  })
}

const scoreOf = ({ score, parts }: ReturnType<typeof suiting>) => ({ score, parts })

/**
 * A worker does not want what was offered: the seat is open to others at once, and nothing is held against
 * them.
 */
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { promisedTo, readGig } from '../../gigs/reader'
import { answerIdOf, answers, type MarketDay } from '../repository'

type Input = ParsedInput<'matching.declineOffer'>

interface Offer extends MarketDay {
  readonly roundId: string
}

/** The seat that is kept for the caller names the round that offered it; without one there is no offer. */
async function offerTo(call: Call<Input>): Promise<Offer | Refusal> {
  const { gigId, workOn } = call.input
  const gig = await readGig(call.reads, gigId)
  const promise = gig && promisedTo(gig, personOf(call)._id, call.now)
  if (!promise || gig.workOn !== workOn) return refuse('matching.offer.none', houseRule('C-05'))
  return { roundId: promise.roundId, marketId: gig.marketId, workOn }
}

async function decline(call: Call<Input>, unit: Unit, offer: Offer) {
  const { gigId } = call.input
  const workerId = personOf(call)._id
  const id = answerIdOf(offer.roundId, { gigId, workerId })
  const before = await unit.get(answers, id)
  const after = { ...offer, workerId, gigId, state: 'declined', at: call.now } as const
  if (before?.state === 'accepted') return refuse('matching.offer.none', houseRule('C-05'))
  if (before) unit.save(answers, id, after)
  else unit.create(answers, id, after)
  const { roundId } = offer
  // News of the round that comes late keeps a declined seat again: that promise is ended by news of its own.
  const again = before?.state === 'declined' ? `:${call.now}` : ''
  unit.emit('offer.declined', `${roundId}:${gigId}:${workerId}${again}`, { roundId, gigId, workerId })
  return { state: 'declined' } as const
}

export const declineOffer = prepared({ prepare: offerTo, run: decline })

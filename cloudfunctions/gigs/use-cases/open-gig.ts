/** One gig by its id, as the relation lets it be read. */
import type { ParsedInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { fundedGigs } from '../funding'
import { gigView } from '../gig-view'
import { gigs } from '../repository'

type Input = ParsedInput<'gigs.openGig'>

export async function openGig(call: Call<Input>): Promise<GigView | Refusal> {
  const gig = await call.reads.get(gigs, call.input.gigId)
  if (!gig) return refuse('gigs.gig.unknown', houseRule('B-14'))
  return gigView(gig, (await fundedGigs([gig], call.now)).has(gig.gigId))
}

/** An officer looks at a flagged post and publishes or returns it, with the reason. */
import type { ParsedInput } from '@/contract/actions'
import type { GigView } from '@/contract/gigs'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { changeGig } from '../changing-gig'
import { gigs } from '../repository'

type Input = ParsedInput<'gigs.decideGig'>

/** Refuses a post that is not waiting for a decision. */
export async function decideGig(call: Call<Input>, unit: Unit): Promise<GigView | Refusal> {
  const { gigId, decision, reason } = call.input
  const gig = await unit.get(gigs, gigId)
  if (gig?.state !== 'flagged') {
    return refuse('gigs.gig.not-waiting', houseRule('B-30'), { state: gig?.state ?? 'unknown' })
  }
  const facts = { decision: { by: personOf(call)._id, at: call.now, reason }, reviewDueAt: null }
  return changeGig(unit, { gigId, to: decision, facts })
}

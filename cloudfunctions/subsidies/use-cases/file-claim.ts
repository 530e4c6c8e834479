/**
 * Files the claim of this year: one per citizen and period, refused by a condition that is plainly not met.
 */
import type { ParsedInput } from '@/contract/actions'
import type { ClaimView } from '@/contract/subsidies'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { claimStates } from '@/domain/subsidies/claim-states'
import { eligibility } from '@/domain/subsidies/eligibility'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { claimView } from '../claim-view'
import { draftClaim, type DraftedClaim } from '../drafting-claim'
import { claims } from '../repository'

type Input = ParsedInput<'subsidies.fileClaim'>

async function eligibleClaim(call: Call<Input>): Promise<DraftedClaim | Refusal> {
  const drafted = await draftClaim(call)
  if (isRefusal(drafted)) return drafted
  const answer = eligibility(drafted.facts)
  return isRefusal(answer) ? answer : drafted
}

/** A claim that was returned or withdrawn is filed again, with the facts of today. */
async function file(
  call: Call<Input>,
  unit: Unit,
  { claimId, draft }: DraftedClaim,
): Promise<ClaimView | Refusal> {
  const before = await unit.get(claims, claimId)
  if (before && !claimStates.may(before.state, 'filed')) {
    return refuse('subsidies.claim.already-filed', houseRule('E-04'), {
      period: before.period,
      state: before.state,
    })
  }
  const claim = { ...draft, state: 'filed' as const, filedAt: call.now }
  if (before) unit.save(claims, claimId, { ...claimStates.move(before, 'filed'), ...claim })
  else unit.create(claims, claimId, claim)
  return claimView(claimId, 'filed', draft)
}

export const fileClaim = prepared({ prepare: eligibleClaim, run: file })

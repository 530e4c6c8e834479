/** The claim of this year: as it was filed, or as it would be filed now. */
import type { ParsedInput } from '@/contract/actions'
import type { ClaimView } from '@/contract/subsidies'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { claimView } from '../claim-view'
import { draftClaim } from '../drafting-claim'
import { claims } from '../repository'

export async function openClaim(
  call: Call<ParsedInput<'subsidies.openClaim'>>,
): Promise<ClaimView | Refusal> {
  const drafted = await draftClaim(call)
  if (isRefusal(drafted)) return drafted
  const filed = await call.reads.get(claims, drafted.claimId)
  return filed
    ? claimView(drafted.claimId, filed.state, filed)
    : claimView(drafted.claimId, 'draft', drafted.draft)
}

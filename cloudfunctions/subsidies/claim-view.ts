/** How a claim is shown: its figures with their sources, its conditions, and whether it can be paid yet. */
import type { ClaimView } from '@/contract/subsidies'
import type { Claim } from './repository'

export const claimView = (
  claimId: string,
  state: ClaimView['state'],
  {
    scheme,
    period,
    premiumFen,
    paidThisYearFen,
    amount,
    conditions,
    covers,
  }: Omit<Claim, 'state' | 'filedAt'>,
): ClaimView => ({
  ...{ claimId, scheme, period, state, premiumFen, paidThisYearFen, conditions, covers },
  rate: amount.rate,
  capFen: amount.capFen,
  amountFen: amount.amountFen,
  payable: amount.verified,
  policyRowIds: amount.policyRowIds,
})

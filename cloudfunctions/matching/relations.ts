/** How a caller must stand to a gig, or to a market, for what matching does. */
import type { Call } from '../_kernel/call'
import type { Relations } from '../_kernel/may'
import { isGigOwner } from '../gigs/reader'

/** True when the caller works at the market that the input names. */
const isOfTheMarket = ({ caller, input }: Call<{ readonly marketId: string }>): Promise<boolean> =>
  Promise.resolve(caller.person?.office?.marketIds.includes(input.marketId) ?? false)

export const relations: Relations = { gigOwner: isGigOwner, marketStaff: isOfTheMarket }

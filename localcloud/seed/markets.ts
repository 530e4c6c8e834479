/** The directory of markets: one per county-level division, each marked as demonstration data. */
import { markets } from '@/policies/markets-dezhou'
import type { SeedStep } from './index'

export const marketsStep: SeedStep = {
  name: `${markets.length} 个零工市场`,
  run: ({ put }) =>
    put(
      'markets',
      markets.map((market) => ({ _id: market.marketId, ...market })),
    ),
}

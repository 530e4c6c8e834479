/** The public directory of markets, one per county-level division. */
import type { MarketView } from '@/contract/markets'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { markets } from '../repository'

export async function listMarkets(_call: Call): Promise<{ readonly markets: readonly MarketView[] }> {
  const found = await search(markets, { where: {}, orderBy: [['division', 'asc']], limit: 100 })
  return { markets: found.map(({ _id, ...market }) => market) }
}

/** The function of markets. */
import { marketsContract } from '@/contract/markets'
import { serve } from '../_kernel/serve'
import { issueMarketCode } from './use-cases/issue-market-code'
import { leaveMarket } from './use-cases/leave-market'
import { listMarkets } from './use-cases/list-markets'
import { markPresent } from './use-cases/mark-present'

export const main = serve({
  word: 'markets',
  contract: marketsContract,
  useCases: {
    listMarkets,
    issueMarketCode,
    markPresent,
    leaveMarket,
  },
})

/** The function of matching: it only proposes, and writes nothing. */
import { matchingContract } from '@/contract/matching'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { openEmployerHome } from './use-cases/open-employer-home'
import { openMarketBoard } from './use-cases/open-market-board'
import { openWorkerHome } from './use-cases/open-worker-home'
import { rankGigs } from './use-cases/rank-gigs'
import { rankWorkers } from './use-cases/rank-workers'

const homes = { openMarketBoard, openWorkerHome, openEmployerHome }

export const main = serve({
  word: 'matching',
  contract: matchingContract,
  useCases: { ...homes, rankGigs, rankWorkers },
  relations,
})

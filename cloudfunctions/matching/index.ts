/** The function of matching: it proposes, in lists and in rounds; seats are given by gigs alone. */
import { matchingContract } from '@/contract/matching'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { askWhatIf } from './use-cases/ask-what-if'
import { declineOffer } from './use-cases/decline-offer'
import { followPeople } from './use-cases/follow-people'
import { joinGroup } from './use-cases/join-group'
import { leaveGroup } from './use-cases/leave-group'
import { noteAnswers } from './use-cases/note-answers'
import { openAlgorithmCard } from './use-cases/open-algorithm-card'
import { openEmployerHome } from './use-cases/open-employer-home'
import { openMarketBoard } from './use-cases/open-market-board'
import { openMyOffer } from './use-cases/open-my-offer'
import { openProposedCrew } from './use-cases/open-proposed-crew'
import { openRound } from './use-cases/open-round'
import { openWorkerHome } from './use-cases/open-worker-home'
import { rankGigs } from './use-cases/rank-gigs'
import { rankWorkers } from './use-cases/rank-workers'
import { replayRound } from './use-cases/replay-round'
import { runDueRounds } from './use-cases/run-due-rounds'
import { runRound } from './use-cases/run-round'
import { sayFree } from './use-cases/say-free'
import { startGroup } from './use-cases/start-group'
import { withdrawFree } from './use-cases/withdraw-free'

const homes = { openMarketBoard, openWorkerHome, openEmployerHome }
const lists = { rankGigs, rankWorkers }
const plans = { sayFree, withdrawFree, openMyOffer, declineOffer }
const groups = { startGroup, joinGroup, leaveGroup }
const desk = { openRound, runRound, askWhatIf, replayRound, openProposedCrew, openAlgorithmCard }

export const main = serve({
  word: 'matching',
  contract: matchingContract,
  useCases: { ...homes, ...lists, ...plans, ...groups, ...desk, noteAnswers, followPeople, runDueRounds },
  relations,
})

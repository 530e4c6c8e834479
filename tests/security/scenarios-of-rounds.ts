/** For the plan of a day: who says they are free, runs a round, answers an offer, and asks why. */
import { planned } from './planning-stages'
import { at, type CallableName, type Scenario } from './scenario'

type OfRounds = Extract<
  CallableName,
  | 'matching.sayFree'
  | 'matching.withdrawFree'
  | 'matching.startGroup'
  | 'matching.joinGroup'
  | 'matching.leaveGroup'
  | 'matching.openMyOffer'
  | 'matching.declineOffer'
  | 'matching.openRound'
  | 'matching.runRound'
  | 'matching.askWhatIf'
  | 'matching.replayRound'
  | 'matching.openProposedCrew'
  | 'matching.openAlgorithmCard'
>

const { workOn } = planned

/** A new action among them without a row here does not compile. */
export const roundScenarios: { readonly [Name in OfRounds]: Scenario<Name> } = {
  'matching.sayFree': at('published', 'worker', () => ({ workOn })),
  'matching.withdrawFree': at('saidFree', 'worker', () => ({ workOn })),
  'matching.startGroup': at('saidFree', 'worker', () => ({ workOn, insists: true })),
  'matching.joinGroup': at('groupStarted', 'worker', ({ groupCode }) => ({ workOn, code: groupCode })),
  'matching.leaveGroup': at('inGroup', 'worker', () => ({ workOn })),
  'matching.openMyOffer': at('planned', 'worker', () => ({ workOn })),
  'matching.declineOffer': at('planned', 'worker', ({ gigId }) => ({ workOn, gigId })),
  'matching.openRound': at('planned', 'staff', () => planned),
  'matching.runRound': at('saidFree', 'staff', () => planned),
  'matching.askWhatIf': at('planned', 'staff', () => ({
    ...planned,
    more: [{ trade: 'loader', people: 3 }],
  })),
  'matching.replayRound': at('planned', 'auditor', ({ roundId }) => ({ roundId })),
  'matching.openProposedCrew': at('planned', 'employer', ({ gigId }) => ({ gigId })),
  'matching.openAlgorithmCard': at('planned', 'nobody', () => ({ marketId: 'decheng' })),
}

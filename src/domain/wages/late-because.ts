/**
 * A late wage is late because of somebody: only the employer who has not brought the money is held to account
 * for it.
 *
 * Law     《保障农民工工资支付条例》第四条、第十一条；House rule D-07
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/late-because.test.ts
 */
import type { Day } from '../calendar/day'
import type { Fen } from '../money/fen'
import type { FundsModel } from '../money/rail'
import type { ItemState } from './item-states'
import { isTransferable } from './smallest-transfer'
import { isForWorker, transferProblem, type TransferProblem } from './transfer-failure'

/**
 * employer: the money is not here; worker: it waits for the worker's tap, signature or account; platform: it
 * is on its way, and nobody but the house can push it; dispute: somebody has still to decide.
 */
export type LateBecause = 'employer' | 'worker' | 'platform' | 'dispute'

export interface LateQuestion {
  readonly state: ItemState
  readonly fundsModel: FundsModel
  readonly grossFen: Fen
  readonly dueOn: Day
  /** What is open about it, before anybody can say whether it is owed; null when nobody disputes it. */
  readonly heldBy: string | null
  /** Why the last transfer failed; null when none did. */
  readonly failReason: string | null
}

function afterFailure(problem: TransferProblem): LateBecause {
  if (problem === 'employerShort') return 'employer'
  return isForWorker(problem) ? 'worker' : 'platform'
}

/**
 * On WeChat's rails a wage stays owed that is too small for them, or whose worker cannot be reached there.
 */
function whileOwed({ fundsModel, grossFen, dueOn }: LateQuestion): LateBecause {
  if (fundsModel === 'recorded') return 'employer'
  return isTransferable(grossFen, dueOn) ? 'worker' : 'platform'
}

const whoseDoing: Readonly<Record<ItemState, (question: LateQuestion) => LateBecause | null>> = {
  unfunded: ({ heldBy }) => (heldBy === null ? 'employer' : 'dispute'),
  accrued: whileOwed,
  waitingForTap: () => 'worker',
  recorded: () => 'worker',
  paying: () => 'platform',
  failed: ({ failReason }) => afterFailure(transferProblem(failReason)),
  held: () => 'dispute',
  paid: () => null,
  signed: () => null,
  withdrawn: () => null,
}

/** Whose lateness it is, or null when nothing of the wage is open. */
export const lateBecause = (question: LateQuestion): LateBecause | null =>
  whoseDoing[question.state](question)

/** States of wages that have not reached their worker. */
export const unpaidStates: readonly ItemState[] = [
  'unfunded',
  'accrued',
  'paying',
  'waitingForTap',
  'recorded',
  'failed',
  'held',
]

/**
 * Which rail a gig's wages take is said on the gig and never mixed: what the law asks of each is said with
 * it.
 *
 * Law     《保障农民工工资支付条例》第十一条；《非银行支付机构监督管理条例》；House rule D-19
 * Force   2024-05-01 →
 * Proof   tests/domain/wages/funds-model.test.ts
 */
import type { FundsModel } from '../money/rail'
import { houseRule, type Refusal, refuse } from '../policy/refusal'

/** True where the employer's money comes to the operator first; elsewhere nothing of it ever does. */
export const isPaidIn = (fundsModel: FundsModel): boolean => fundsModel === 'reference'

/** What must be told about the rail: who pays, and what the operator needs for it. */
export type FundsNote =
  | 'operatorMustOweTheWage'
  | 'paidBetweenTheTwo'
  | 'householdPaysDirectly'
  | 'signedByTheWorker'
  | 'paidFromOwnAccount'
  | 'workerAgreesToCard'

export interface FundsQuestion {
  readonly employerKind: 'person' | 'unit'
  readonly fundsModel: FundsModel
}

/**
 * What goes with the rail. For a household the recorded rail is the lawful road until the operator owes the
 * wage.
 */
export function fundsNotes({ employerKind, fundsModel }: FundsQuestion): readonly FundsNote[] {
  if (fundsModel === 'reference') {
    return employerKind === 'person'
      ? ['operatorMustOweTheWage', 'householdPaysDirectly']
      : ['operatorMustOweTheWage']
  }
  if (fundsModel === 'payrollCard') return ['paidFromOwnAccount', 'workerAgreesToCard']
  return ['paidBetweenTheTwo', 'signedByTheWorker']
}

/** Whether an event of one rail may be booked for a gig of another: never. */
export function sameRail(rails: {
  readonly ofGig: FundsModel
  readonly ofEvent: FundsModel
}): { readonly same: true } | Refusal {
  if (rails.ofGig === rails.ofEvent) return { same: true }
  return refuse('wages.rail.mixed', houseRule('D-19'), { ofGig: rails.ofGig, ofEvent: rails.ofEvent })
}

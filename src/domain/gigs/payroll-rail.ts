/**
 * Wages out of an employer's own merchant account are for units whose papers and whose account were checked;
 * a household pays directly.
 *
 * Law     《保障农民工工资支付条例》第十一条；House rule D-19
 * Force   2020-05-01 →
 * Proof   tests/domain/gigs/payroll-rail.test.ts
 */
import { houseRule, type Refusal, refuse } from '../policy/refusal'
import type { FundsModel } from '../money/rail'
import type { Publisher } from './publishing'

export interface RailChoice {
  readonly publisher: Publisher
  readonly fundsModel: FundsModel
  /** True when an officer has confirmed the unit's merchant number. */
  readonly hasPayrollAccount: boolean
}

/** Undefined when the publisher may choose this rail. */
export function refusedRail({ publisher, fundsModel, hasPayrollAccount }: RailChoice): Refusal | undefined {
  if (fundsModel !== 'payrollCard') return undefined
  if (publisher.kind === 'person') return refuse('gigs.publish.payroll-unit-only', houseRule('D-19'))
  return hasPayrollAccount ? undefined : refuse('gigs.publish.payroll-account-missing', houseRule('D-19'))
}

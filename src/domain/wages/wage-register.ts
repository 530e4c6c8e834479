/**
 * The employer keeps a wage register (工资支付台账) with the fields the law names, for at least three years.
 *
 * Law     《保障农民工工资支付条例》第十五条；House rule D-08
 * Force   2020-05-01 →
 * Proof   tests/domain/wages/wage-register.test.ts
 */
import { nationalWageRows } from '@/policies/wages-national'
import { type Day, plusYears } from '../calendar/day'
import { mustBeInForce } from '../policy/policy-row'

/** The last day on which a wage of this work stands in the register whatever anybody wishes. */
export const ledgerKeptUntil = (workOn: Day): Day =>
  plusYears(workOn, mustBeInForce(nationalWageRows, 'wage.ledgerKept', workOn).value)

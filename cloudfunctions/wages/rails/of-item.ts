/** The rail that a wage takes: that of its gig, from beginning to end. */
import { must } from '@/domain/policy/must'
import type { FundsModel } from '@/domain/wages/funds-model'
import { payrollCard } from './payroll-card'
import type { Rail, Sending } from './rail'
import { recorded } from './recorded'
import { reference } from './reference'

const rails: Readonly<Record<FundsModel, Rail>> = { reference, payrollCard, recorded }

interface OnRail {
  readonly fundsModel: FundsModel
}

export const railOf = ({ fundsModel }: OnRail): Rail => rails[fundsModel]

/** How the wage is sent; only for one that has been on its way. */
export function sendingOf(item: OnRail): Sending {
  const { sending } = railOf(item)
  must(sending !== null, 'only what is sent has attempts')
  return sending
}

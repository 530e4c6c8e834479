/** The rail that a wage takes: that of its gig, from beginning to end. */
import type { Instant } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import type { FundsModel } from '@/domain/money/rail'
import type { TransferNews } from '../asking-transfer'
import type { Attempt, PayItem } from '../repository'
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

/**
 * What the channel says of an attempt. One that an officer has stopped is called back each time, until it has
 * come back or arrived: a wish that was lost on its way is made again.
 */
export function follow(item: PayItem, attempt: Attempt, now: Instant): Promise<TransferNews> {
  const { ask, callBack } = sendingOf(item)
  const isStopped = item.intent != null && item.intent.stopped !== null
  return isStopped && callBack !== null ? callBack(attempt, now) : ask(attempt, now)
}

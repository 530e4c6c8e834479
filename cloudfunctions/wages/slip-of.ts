/** How a pay slip (工资清单) is made of a wage: for the screen, and for the paper of it. */
import type { PaySlip } from '@/contract/wages'
import type { Instant } from '@/domain/calendar/instant'
import { noFen } from '@/domain/money/fen'
import { minimumWageCheck } from '@/domain/wages/minimum-wage-check'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import { netPay } from '@/domain/wages/withholding'
import type { Stored } from '../_kernel/collections'
import { itemView } from './item-view'
import type { PayItem } from './repository'

/** How it was or will be handed over; the two have not said yet: `betweenTheTwo`. */
const payMethods = { reference: 'wechat', payrollCard: 'payrollCard', recorded: 'betweenTheTwo' } as const
const payMethod = ({ fundsModel, handover }: PayItem) => handover?.method ?? payMethods[fundsModel]

function minimumWage({ grossFen, workedMinutes, workOn }: PayItem): PaySlip['minimumWage'] {
  const { meets, hourlyFen, verified, rule } = minimumWageCheck({ grossFen, minutes: workedMinutes, workOn })
  return { meets, hourlyFen, verified, rule }
}

/**
 * Tax is deducted where the operator owes the wage and the switch is on; anywhere else the estimate is
 * shown, and whoever pays the wage withholds it or not.
 */
export function slipOf(item: Stored<PayItem>, now: Instant): PaySlip {
  const { grossFen, workedMinutes, plannedMinutes, cutReason, steps, fundsModel } = item
  return {
    item: itemView(item, now),
    fundsModel,
    steps,
    deductionFen: item.withheldFen ?? noFen,
    netFen: netPay(item),
    taxEstimateFen: taxEstimate(grossFen, item.workOn).taxFen,
    payMethod: payMethod(item),
    minimumWage: minimumWage(item),
    ...{ workedMinutes, plannedMinutes, cutReason },
  }
}

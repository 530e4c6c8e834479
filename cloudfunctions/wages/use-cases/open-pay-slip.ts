/** The pay slip (工资清单): how the sum was made, by which hours, and how it stands to tax and minimum wage. */
import type { ParsedInput } from '@/contract/actions'
import type { PaySlip } from '@/contract/wages'
import { noFen } from '@/domain/money/fen'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { minimumWageCheck } from '@/domain/wages/minimum-wage-check'
import { taxEstimate } from '@/domain/wages/tax-estimate'
import type { Call } from '../../_kernel/call'
import { itemView } from '../item-view'
import { type PayItem, payItems } from '../repository'

/** How it was or will be handed over; the two have not said yet: `betweenTheTwo`. */
const payMethod = ({ fundsModel, handover }: PayItem) =>
  fundsModel === 'reference' ? 'wechat' : (handover?.method ?? 'betweenTheTwo')

function minimumWage({ grossFen, workedMinutes, workOn }: PayItem): PaySlip['minimumWage'] {
  const { meets, hourlyFen, verified, rule } = minimumWageCheck({ grossFen, minutes: workedMinutes, workOn })
  return { meets, hourlyFen, verified, rule }
}

/**
 * Nothing is deducted here: the estimate of the tax is shown, and whoever pays the wage withholds it or not.
 */
export async function openPaySlip(call: Call<ParsedInput<'wages.openPaySlip'>>): Promise<PaySlip | Refusal> {
  const item = await call.reads.get(payItems, call.input.itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const { grossFen, workedMinutes, plannedMinutes, cutReason, steps, fundsModel } = item
  return {
    item: itemView(item, call.now),
    fundsModel,
    steps,
    deductionFen: noFen,
    netFen: grossFen,
    taxEstimateFen: taxEstimate(grossFen, item.workOn).taxFen,
    payMethod: payMethod(item),
    minimumWage: minimumWage(item),
    ...{ workedMinutes, plannedMinutes, cutReason },
  }
}

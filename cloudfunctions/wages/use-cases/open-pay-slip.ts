/** The pay slip (工资清单): how the sum was made, by which hours, and how it stands to tax and minimum wage. */
import type { ParsedInput } from '@/contract/actions'
import type { PaySlip } from '@/contract/wages'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { payItems } from '../repository'
import { slipOf } from '../slip-of'

export async function openPaySlip(call: Call<ParsedInput<'wages.openPaySlip'>>): Promise<PaySlip | Refusal> {
  const item = await call.reads.get(payItems, call.input.itemId)
  return item ? slipOf(item, call.now) : refuse('wages.item.unknown', houseRule('W-03'))
}

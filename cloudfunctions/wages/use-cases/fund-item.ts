/** The money of a wage that waited for it has arrived: it is owed out of the escrow and goes on its way. */
import type { ParsedInput } from '@/contract/actions'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { oweWage } from '../owing-wage'
import { payItems } from '../repository'
import { saveItem } from '../saving-item'

/** While the escrow still does not hold enough, the item stays as it is. */
export async function fundItem(
  call: Call<ParsedInput<'wages.fundItem'>>,
  unit: Unit,
): Promise<{ readonly done: boolean } | Refusal> {
  const { itemId } = call.input
  const item = await unit.get(payItems, itemId)
  if (item?.state !== 'unfunded') return { done: true }
  const owed = await oweWage(call, unit, item)
  if (isRefusal(owed)) return owed
  saveItem(unit, item, owed)
  return { done: owed.state !== 'unfunded' }
}

/** Recorded rail: the employer says that the wage was handed over, and the worker is asked to sign for it. */
import type { ParsedInput } from '@/contract/actions'
import type { PayItemView } from '@/contract/wages'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { sameRail } from '@/domain/wages/funds-model'
import { itemStates } from '@/domain/wages/item-states'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { itemView } from '../item-view'
import { payItems } from '../repository'
import { saveItem } from '../saving-item'

type Input = ParsedInput<'wages.recordHandover'>

/** It is only what the employer says: nothing counts as paid before the worker has signed. */
export async function recordHandover(call: Call<Input>, unit: Unit): Promise<PayItemView | Refusal> {
  const { itemId, method } = call.input
  const item = await unit.get(payItems, itemId)
  if (!item) return refuse('wages.item.unknown', houseRule('W-03'))
  const rail = sameRail({ ofGig: item.fundsModel, ofEvent: 'recorded' })
  if (isRefusal(rail)) return rail
  if (!itemStates.may(item.state, 'recorded')) {
    return refuse('wages.handover.already-recorded', houseRule('W-03'), { state: item.state })
  }
  const recorded = { ...itemStates.move(item, 'recorded'), handover: { method, at: call.now } }
  saveItem(unit, item, recorded)
  return itemView(recorded, call.now)
}

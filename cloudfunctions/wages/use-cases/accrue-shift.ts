/**
 * Confirmed hours become a wage: the steps of its sum, owed to its worker and on its way in the same moment.
 */
import type { ParsedInput } from '@/contract/actions'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { oweWage } from '../owing-wage'
import { itemIdOf, payItems } from '../repository'
import { type ConfirmedWork, confirmedWork, freshItem, isCall, wageSteps } from '../wage-of-shift'

/** A call is an item of its own kind, with the reason for which the shift ended. */
const kindOf = ({ confirmed }: ConfirmedWork) =>
  isCall(confirmed)
    ? ({ kind: 'callOut', note: confirmed.cutReason } as const)
    : ({ kind: 'base', note: null } as const)

/**
 * Hours of nothing make no item. A shift is confirmed once, and this is told once: the item's id is the lock.
 */
export async function accrueShift(
  call: Call<ParsedInput<'wages.accrueShift'>>,
  unit: Unit,
): Promise<{ readonly done: boolean } | Refusal> {
  const { bookingId } = call.input
  const work = await confirmedWork(unit, bookingId)
  const named = kindOf(work)
  const itemId = itemIdOf(bookingId, named.kind)
  const part = { ...named, minutes: work.confirmed.minutes, steps: wageSteps(work) }
  const item = freshItem(work, part, unit.at)
  if (item.grossFen === 0) return { done: true }
  const owed = await oweWage(call, unit, { ...item, _id: itemId })
  if (isRefusal(owed)) return owed
  unit.create(payItems, itemId, owed)
  return { done: true }
}

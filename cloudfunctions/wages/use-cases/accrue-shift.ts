/**
 * Confirmed hours become a wage: the steps of its sum, owed to its worker and on its way in the same moment.
 */
import type { ParsedInput } from '@/contract/actions'
import { itemTexts } from '@/copy/zh/payment-texts'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { beyondPlan, wageSteps } from '@/domain/wages/wage-of-shift'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { oweWage } from '../owing-wage'
import { beyondIdOf, itemIdOf, payItems } from '../repository'
import {
  type ConfirmedWork,
  confirmedWork,
  decidedWork,
  freshItem,
  isCall,
  nightBeyond,
} from '../wage-of-shift'

interface Done {
  readonly done: boolean
}

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
): Promise<Done | Refusal> {
  const { bookingId } = call.input
  const work = await confirmedWork(unit, bookingId)
  const named = kindOf(work)
  const itemId = itemIdOf(bookingId, named.kind)
  const part = { ...named, minutes: work.confirmed.minutes, steps: wageSteps(decidedWork(work)) }
  const item = freshItem(work, part, unit.at)
  if (item.grossFen === 0) return { done: true }
  const owed = await oweWage(call, unit, { ...item, _id: itemId })
  if (isRefusal(owed)) return owed
  const split = owed.state === 'unfunded' ? await oweInTwo(call, unit, work) : undefined
  if (split) return split
  unit.create(payItems, itemId, owed)
  return { done: true }
}

/**
 * The escrow holds the plan and not what the employer confirmed beyond it: then the plan is paid at once, and
 * only the rest waits for money.
 */
async function oweInTwo(call: Call, unit: Unit, work: ConfirmedWork): Promise<Done | Refusal | undefined> {
  const parts = beyondPlan(decidedWork(work), nightBeyond(work))
  if (!parts) return undefined
  const { bookingId } = work.booking
  const baseId = itemIdOf(bookingId)
  const within = freshItem(work, { kind: 'base', note: null, ...parts.within }, unit.at)
  const owed = await oweWage(call, unit, { ...within, _id: baseId })
  if (isRefusal(owed)) return owed
  unit.create(payItems, baseId, owed)
  const note = itemTexts.beyondPlan
  unit.create(
    payItems,
    beyondIdOf(bookingId),
    freshItem(work, { kind: 'base', note, ...parts.beyond }, unit.at),
  )
  return { done: true }
}

/** The money of a wage that waited for it has arrived: it is owed out of the escrow and goes on its way. */
import type { ParsedInput } from '@/contract/actions'
import { noFen } from '@/domain/money/fen'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { getOne, type Stored } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { claimsOf, type GigClaims } from '../gig-claims'
import { oweWage } from '../owing-wage'
import { comesAfterOthers, paysBeyondPlan, paysBonus } from '../free-of-escrow'
import { isBeyondPlan, type PayItem, payItems } from '../repository'
import { saveItem } from '../saving-item'

type Input = ParsedInput<'wages.fundItem'>

/** What others have to come only matters to a bonus and to time beyond the plan; null for a planned wage. */
async function claims(call: Call<Input>): Promise<GigClaims | null> {
  const item = await getOne(payItems, call.input.itemId)
  return item?.state === 'unfunded' && comesAfterOthers(item) ? claimsOf(call, item.gigId) : null
}

/** A bonus is among the claims already: nothing more than these has to be there. */
const isFree = (unit: Unit, item: Stored<PayItem>, found: GigClaims): Promise<boolean> =>
  isBeyondPlan(item) ? paysBeyondPlan(unit, found, item.grossFen) : paysBonus(unit, found, noFen)

/** While the escrow still does not hold enough, the item stays as it is. */
async function fund(
  call: Call<Input>,
  unit: Unit,
  found: GigClaims | null,
): Promise<{ readonly done: boolean } | Refusal> {
  const item = await unit.get(payItems, call.input.itemId)
  if (item?.state !== 'unfunded') return { done: true }
  if (found !== null && !(await isFree(unit, item, found))) return { done: false }
  const owed = await oweWage(call, unit, item)
  if (isRefusal(owed)) return owed
  saveItem(unit, item, owed)
  return { done: owed.state !== 'unfunded' }
}

export const fundItem = prepared({ prepare: claims, run: fund })

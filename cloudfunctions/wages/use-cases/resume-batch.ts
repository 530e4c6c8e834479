/**
 * An employer has put money into their account, or a worker has agreed to the card: whatever of a gig has not
 * gone out goes into the next batch.
 */
import type { ParsedInput } from '@/contract/actions'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { sameRail } from '@/domain/wages/funds-model'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { readGig } from '../../gigs/reader'
import { waitingForBatch } from '../rails/payroll-card'
import { rowsMaximum } from '../rails/opening-batches'
import { type PayItem, payItems } from '../repository'
import { saveItem } from '../saving-item'

type Input = ParsedInput<'wages.resumeBatch'>

/** What may go out again: a transfer that an officer stopped may not. */
const mayGo = (item: PayItem): boolean =>
  item.state === 'accrued' || (item.state === 'failed' && item.intent?.stopped == null)

async function find(call: Call<Input>): Promise<{ readonly itemIds: readonly string[] } | Refusal> {
  const gig = await readGig(call.reads, call.input.gigId)
  if (!gig) return refuse('wages.gig.unknown', houseRule('W-08'))
  const rail = sameRail({ ofGig: gig.fundsModel, ofEvent: 'payrollCard' })
  if (isRefusal(rail)) return rail
  const where = { gigId: gig.gigId, state: query.in(['accrued', 'failed']) }
  const found = await search(payItems, { where, limit: rowsMaximum(call.today) })
  return { itemIds: found.map(({ _id }) => _id) }
}

async function resume(
  call: Call<Input>,
  unit: Unit,
  { itemIds }: { readonly itemIds: readonly string[] },
): Promise<{ readonly waiting: number } | Refusal> {
  let waiting = 0
  for (const itemId of itemIds) {
    const item = await unit.get(payItems, itemId)
    if (!item || !mayGo(item)) continue
    saveItem(unit, item, waitingForBatch(item, call.now))
    waiting += 1
  }
  return waiting > 0 ? { waiting } : refuse('wages.batch.nothing', houseRule('W-08'))
}

export const resumeBatch = prepared({ prepare: find, run: resume })

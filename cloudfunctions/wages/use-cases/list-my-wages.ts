/** A worker's own wages, newest first, and what has arrived this month. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { type Call, personOf } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { itemView } from '../item-view'
import { monthPaidFen } from '../reader'
import { openRecoveriesOf } from '../recoveries'
import { type PayItem, payItems } from '../repository'

type Input = ParsedInput<'wages.listMyWages'>

/**
 * Wages accrued before the last one of the page before; somebody else's id pages through nothing of theirs.
 */
async function page({ input, reads }: Call<Input>, workerId: string): Promise<readonly Stored<PayItem>[]> {
  const last = input.after === undefined ? undefined : await reads.get(payItems, input.after)
  const before = last?.workerId === workerId ? { accruedAt: query.lt(last.accruedAt) } : {}
  return search(payItems, {
    where: { workerId, ...before },
    orderBy: [['accruedAt', 'desc']],
    limit: input.limit + 1,
  })
}

export async function listMyWages(call: Call<Input>): Promise<Answer<'wages.listMyWages'>> {
  const workerId = personOf(call)._id
  const found = await page(call, workerId)
  const shown = found.slice(0, call.input.limit)
  return {
    items: shown.map((item) => itemView(item, call.now)),
    next: found.length > shown.length ? (shown.at(-1)?._id ?? null) : null,
    monthPaidFen: await monthPaidFen(workerId, call.today),
    recoveries: await openRecoveriesOf(workerId),
  }
}

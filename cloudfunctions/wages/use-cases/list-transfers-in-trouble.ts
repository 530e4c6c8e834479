/** Transfers that do not go through by themselves, the longest due first, for the people who can help. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { TransferInTrouble } from '@/contract/wages'
import type { Call } from '../../_kernel/call'
import { query } from '../../_kernel/cloud'
import { search, type Stored } from '../../_kernel/collections'
import { itemView } from '../item-view'
import { type PayItem, payItems, presentAttempt } from '../repository'

type Name = 'wages.listTransfersInTrouble'

/** Null for a wage that has been put right since it was found. */
function rowOf(item: Stored<PayItem>, now: Call['now']): TransferInTrouble | null {
  const { attention, problem, failReason, intent } = item
  if (attention === null || intent === null) return null
  return {
    item: itemView(item, now),
    attention,
    problem: problem ?? failReason,
    attempts: intent.attempts.length,
    openedAt: presentAttempt(item)?.openedAt ?? null,
    stopped: intent.stopped?.reason ?? null,
  }
}

export async function listTransfersInTrouble({
  input: { after, limit },
  now,
}: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const found = await search(payItems, {
    where: { attention: query.in(['floatShort', 'employerShort', 'slow', 'ours', 'tooMany', 'stopped']) },
    orderBy: [['dueOn', 'asc']],
    skip: after,
    limit: limit + 1,
  })
  const rows = found.slice(0, limit).flatMap((item) => rowOf(item, now) ?? [])
  return { rows, next: found.length > limit ? after + limit : null }
}

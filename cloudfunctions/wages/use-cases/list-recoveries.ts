/** What workers are asked to give back, the newest first, with whose wage it was. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { getMany, search } from '../../_kernel/collections'
import { recoveries } from '../cases'
import { recoveryView } from '../recoveries'
import { payItems } from '../repository'

type Name = 'wages.listRecoveries'

export async function listRecoveries({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { after, limit, state } = input
  const found = await search(recoveries, {
    where: state === undefined ? {} : { state },
    orderBy: [['proposedAt', 'desc']],
    skip: after,
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  const items = new Map(
    (
      await getMany(
        payItems,
        shown.map(({ itemId }) => itemId),
      )
    ).map((item) => [item._id, item]),
  )
  return {
    recoveries: shown.map((recovery) => ({
      ...recoveryView(recovery),
      workerName: items.get(recovery.itemId)?.workerName ?? '',
      gigTitle: items.get(recovery.itemId)?.gigTitle ?? '',
      fundsModel: recovery.fundsModel,
    })),
    next: found.length > limit ? after + limit : null,
  }
}

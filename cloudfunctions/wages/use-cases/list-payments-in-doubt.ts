/** Payments of another amount than was asked for, the longest waiting first. */
import type { Answer, ParsedInput } from '@/contract/actions'
import { noFen } from '@/domain/money/fen'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { orders } from '../repository'

type Name = 'wages.listPaymentsInDoubt'

export async function listPaymentsInDoubt({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { after, limit } = input
  const found = await search(orders, {
    where: { state: 'differs' },
    orderBy: [['checkAt', 'asc']],
    skip: after,
    limit: limit + 1,
  })
  return {
    payments: found.slice(0, limit).map(({ _id, gigId, amountFen, receivedFen, transactionId, paidAt }) => ({
      orderId: _id,
      orderFen: amountFen,
      receivedFen: receivedFen ?? noFen,
      ...{ gigId, transactionId, paidAt },
    })),
    next: found.length > limit ? after + limit : null,
  }
}

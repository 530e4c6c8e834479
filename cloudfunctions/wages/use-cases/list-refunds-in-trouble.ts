/** Refunds that do not go through by themselves, for the officers who look after the money. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { refundsInTrouble, refundView } from '../refund-view'

type Name = 'wages.listRefundsInTrouble'

export async function listRefundsInTrouble({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { after, limit } = input
  const found = await refundsInTrouble({ skip: after, limit: limit + 1 })
  return {
    refunds: found.slice(0, limit).map(refundView),
    next: found.length > limit ? after + limit : null,
  }
}

/** Corrections of the book, the newest first: all of them, or those in one state. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { search } from '../../_kernel/collections'
import { correctionView } from '../correction-view'
import { corrections } from '../cases'

type Name = 'wages.listCorrections'

export async function listCorrections({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> {
  const { after, limit, state } = input
  const found = await search(corrections, {
    where: state === undefined ? {} : { state },
    orderBy: [['proposedAt', 'desc']],
    skip: after,
    limit: limit + 1,
  })
  return {
    corrections: found.slice(0, limit).map(correctionView),
    next: found.length > limit ? after + limit : null,
  }
}
